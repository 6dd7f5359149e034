package de.reihum.web.invitations.mail;

import de.reihum.invitations.mails.MeetingMailService;
import de.reihum.invitations.run.InvitationEffects;
import de.reihum.jobs.EffectHandler;
import de.reihum.jobs.PendingEffect;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells a member how the meeting is now, also in its calendar. */
@ApplicationScoped
public class NewsMail implements EffectHandler {

    private MeetingMailService mails;
    private MeetingLetter letter;

    protected NewsMail() {}

    @Inject
    public NewsMail(MeetingMailService mails, MeetingLetter letter) {
        this.mails = mails;
        this.letter = letter;
    }

    @Override
    public String kind() {
        return InvitationEffects.NEWS;
    }

    @Override
    public void handle(PendingEffect effect) {
        mails.news(effect.subject()).ifPresent(mail -> Handover.of(() -> letter.news(effect, mail), mails, effect.subject()));
    }
}
