package de.reihum.web.hosting.mail;

import de.reihum.hosting.asking.Asking;
import de.reihum.hosting.asking.Errand;
import de.reihum.hosting.asking.HostMailService;
import de.reihum.hosting.asking.HostMailService.Search;
import de.reihum.jobs.EffectHandler;
import de.reihum.jobs.PendingEffect;
import de.reihum.tasks.TaskLanguageService;
import de.reihum.web.mail.Letters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** Does what is due about a request: a mail, the end of the waiting, or a task for the team. */
@ApplicationScoped
public class HostWork implements EffectHandler {

    private HostMailService mails;
    private TaskLanguageService tasks;
    private HostLetter letter;
    private Letters letters;

    protected HostWork() {}

    @Inject
    public HostWork(HostMailService mails, TaskLanguageService tasks, HostLetter letter, Letters letters) {
        this.mails = mails;
        this.tasks = tasks;
        this.letter = letter;
        this.letters = letters;
    }

    @Override
    public String kind() {
        return Asking.EFFECT;
    }

    @Override
    public void handle(PendingEffect effect) {
        var errand = Errand.valueOf(effect.argument());
        switch (errand) {
            case END -> mails.end(effect.subject());
            case TEAM -> mails.search(effect.subject()).ifPresent(search -> mails.leaveTask(effect.subject(), words(search)));
            case FOUND -> mails.settleTask(effect.subject(), letters.say(language(), "hosting.task.begin"));
            default -> mails.mail(errand, effect.subject()).ifPresent(mail -> letter.send(effect, mail, errand));
        }
    }

    private String words(Search search) {
        var language = language();
        return search.day() == null ? letters.say(language, "hosting.task.noDay", search.title()) : letters.say(language, "hosting.task", search.title(), letters.day(language, search.day()));
    }

    private Locale language() {
        return Locale.forLanguageTag(tasks.language());
    }
}
