package de.reihum.web.invitations.mail;

import de.reihum.invitations.mails.MeetingMailService;
import de.reihum.invitations.run.InvitationEffects;
import de.reihum.jobs.EffectHandler;
import de.reihum.jobs.PendingEffect;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells a member that the meeting is off, also in its calendar. */
@ApplicationScoped
public class CancelMail implements EffectHandler {

    private MeetingMailService mails;
    private MeetingLetter letter;

    protected CancelMail() {}

    @Inject
    public CancelMail(MeetingMailService mails, MeetingLetter letter) {
        this.mails = mails;
        this.letter = letter;
    }

    @Override
    public String kind() {
        return InvitationEffects.CANCEL;
    }

    @Override
    public void handle(PendingEffect effect) {
        mails.cancellation(effect.subject()).ifPresent(mail -> Handover.of(() -> letter.cancel(effect, mail), mails, effect.subject()));
    }
}
