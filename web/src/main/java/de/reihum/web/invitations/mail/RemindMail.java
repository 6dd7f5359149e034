package de.reihum.web.invitations.mail;

import de.reihum.invitations.mails.MeetingMailService;
import de.reihum.invitations.run.InvitationEffects;
import de.reihum.jobs.EffectHandler;
import de.reihum.jobs.PendingEffect;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Asks a member that has not answered once more. */
@ApplicationScoped
public class RemindMail implements EffectHandler {

    private MeetingMailService mails;
    private MeetingLetter letter;

    protected RemindMail() {}

    @Inject
    public RemindMail(MeetingMailService mails, MeetingLetter letter) {
        this.mails = mails;
        this.letter = letter;
    }

    @Override
    public String kind() {
        return InvitationEffects.REMIND;
    }

    @Override
    public void handle(PendingEffect effect) {
        mails.reminder(effect.subject()).ifPresent(mail -> Handover.of(() -> letter.remind(effect, mail), mails, effect.subject()));
    }
}
