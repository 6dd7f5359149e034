package de.reihum.web.polls.mail;

import de.reihum.ballots.PollMailService;
import de.reihum.jobs.EffectHandler;
import de.reihum.jobs.PendingEffect;
import de.reihum.polls.PollRunService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Mails the question once more to a member that has not answered. */
@ApplicationScoped
public class ReminderMail implements EffectHandler {

    private PollMailService mails;
    private PollLetter letter;

    protected ReminderMail() {}

    @Inject
    public ReminderMail(PollMailService mails, PollLetter letter) {
        this.mails = mails;
        this.letter = letter;
    }

    @Override
    public String kind() {
        return PollRunService.REMINDER;
    }

    @Override
    public void handle(PendingEffect effect) {
        mails.question(effect.subject()).ifPresent(mail -> {
            letter.ask(effect, mail, "reminder");
            mails.mailed(effect.subject());
        });
    }
}
