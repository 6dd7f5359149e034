package de.reihum.web.tasks;

import de.reihum.jobs.EffectHandler;
import de.reihum.jobs.PendingEffect;
import de.reihum.login.OneTimeLinkService.Letter;
import de.reihum.tasks.LateTasks;
import de.reihum.tasks.WeeklyMail;
import de.reihum.tasks.WeeklyMailService;
import de.reihum.web.login.AccountMail;
import de.reihum.web.shared.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Mails somebody what is late. */
@ApplicationScoped
public class LateMail implements EffectHandler {

    private WeeklyMailService weekly;
    private AccountMail mail;
    private Messages messages;

    protected LateMail() {}

    @Inject
    public LateMail(WeeklyMailService weekly, AccountMail mail, Messages messages) {
        this.weekly = weekly;
        this.mail = mail;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return WeeklyMail.MAIL;
    }

    @Override
    public void handle(PendingEffect effect) {
        weekly.late(effect.subject()).ifPresent(late -> mail.send(effect, new Letter(late.email().text(), late.name(), late.language(), ""), content(late)));
    }

    private AccountMail.Content content(LateTasks late) {
        var language = Locale.forLanguageTag(late.language());
        var day = DateTimeFormatter.ofPattern(messages.text(language, "shared.format.day"), language);
        var tasks = new ArrayList<String>();
        late.tasks().forEach(task -> tasks.add(task.subjectName().isEmpty() ? messages.text(language, "tasks.mail.task", task.text(), day.format(task.due()))
                : messages.text(language, "tasks.mail.taskAbout", task.text(), day.format(task.due()), task.subjectName())));
        return new AccountMail.Content(messages.text(language, "tasks.mail.subject", late.total()), List.of(messages.text(language, "tasks.mail.first", late.network(), late.total())), tasks,
                messages.text(language, "tasks.mail.button"), "/tasks", List.of(messages.text(language, "tasks.mail.off")));
    }
}
