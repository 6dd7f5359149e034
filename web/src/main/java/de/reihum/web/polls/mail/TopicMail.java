package de.reihum.web.polls.mail;

import de.reihum.ballots.PollMailService;
import de.reihum.jobs.EffectHandler;
import de.reihum.jobs.PendingEffect;
import de.reihum.polls.PollRunService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Mails the chosen topic to a member that has answered. */
@ApplicationScoped
public class TopicMail implements EffectHandler {

    private PollMailService mails;
    private PollLetter letter;

    protected TopicMail() {}

    @Inject
    public TopicMail(PollMailService mails, PollLetter letter) {
        this.mails = mails;
        this.letter = letter;
    }

    @Override
    public String kind() {
        return PollRunService.TOPIC;
    }

    @Override
    public void handle(PendingEffect effect) {
        mails.topic(effect.subject()).ifPresent(mail -> letter.tell(effect, mail));
    }
}
