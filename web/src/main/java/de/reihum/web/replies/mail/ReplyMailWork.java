package de.reihum.web.replies.mail;

import de.reihum.jobs.EffectHandler;
import de.reihum.jobs.PendingEffect;
import de.reihum.replies.Usher;
import de.reihum.replies.mail.Errand;
import de.reihum.replies.mail.ReplyMailService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Mails to somebody who has answered. */
@ApplicationScoped
public class ReplyMailWork implements EffectHandler {

    private ReplyMailService mails;
    private ReplyLetter letter;

    protected ReplyMailWork() {}

    @Inject
    public ReplyMailWork(ReplyMailService mails, ReplyLetter letter) {
        this.mails = mails;
        this.letter = letter;
    }

    @Override
    public String kind() {
        return Usher.MAIL;
    }

    @Override
    public void handle(PendingEffect effect) {
        var errand = Errand.valueOf(effect.argument());
        mails.mail(errand, effect.subject()).ifPresent(mail -> letter.send(effect, mail, errand));
    }
}
