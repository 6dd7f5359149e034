package de.reihum.web.replies.mail;

import de.reihum.jobs.EffectHandler;
import de.reihum.jobs.PendingEffect;
import de.reihum.replies.Usher;
import de.reihum.replies.calls.CallTaskService;
import de.reihum.replies.mail.Errand;
import de.reihum.replies.mail.ReplyMailService;
import de.reihum.tasks.TaskLanguageService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** Mails to somebody who has answered, or has her called. */
@ApplicationScoped
public class ReplyMailWork implements EffectHandler {

    private ReplyMailService mails;
    private CallTaskService calls;
    private TaskLanguageService tasks;
    private ReplyLetter letter;

    protected ReplyMailWork() {}

    @Inject
    public ReplyMailWork(ReplyMailService mails, CallTaskService calls, TaskLanguageService tasks, ReplyLetter letter) {
        this.mails = mails;
        this.calls = calls;
        this.tasks = tasks;
        this.letter = letter;
    }

    @Override
    public String kind() {
        return Usher.MAIL;
    }

    @Override
    public void handle(PendingEffect effect) {
        var errand = Errand.valueOf(effect.argument());
        if (errand != Errand.CONFIRM) {
            calls.tend(errand, effect.subject(), letter.calls(Locale.forLanguageTag(tasks.language())));
        }
        mails.mail(errand, effect.subject()).ifPresent(mail -> letter.send(effect, mail, errand));
    }
}
