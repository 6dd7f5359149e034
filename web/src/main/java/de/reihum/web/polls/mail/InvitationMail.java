package de.reihum.web.polls.mail;

import de.reihum.ballots.PollMailService;
import de.reihum.jobs.EffectHandler;
import de.reihum.jobs.PendingEffect;
import de.reihum.polls.PollRunService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Mails the question to a member for the first time. */
@ApplicationScoped
public class InvitationMail implements EffectHandler {

    private PollMailService mails;
    private PollLetter letter;

    protected InvitationMail() {}

    @Inject
    public InvitationMail(PollMailService mails, PollLetter letter) {
        this.mails = mails;
        this.letter = letter;
    }

    @Override
    public String kind() {
        return PollRunService.INVITATION;
    }

    @Override
    public void handle(PendingEffect effect) {
        mails.question(effect.subject()).ifPresent(mail -> {
            letter.ask(effect, mail, "invitation");
            mails.mailed(effect.subject());
        });
    }
}
