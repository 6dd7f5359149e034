package de.reihum.web.invitations.mail;

import de.reihum.invitations.mails.MeetingMailService;
import de.reihum.invitations.run.InvitationEffects;
import de.reihum.jobs.EffectHandler;
import de.reihum.jobs.PendingEffect;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Invites a member by mail. */
@ApplicationScoped
public class InviteMail implements EffectHandler {

    private MeetingMailService mails;
    private MeetingLetter letter;

    protected InviteMail() {}

    @Inject
    public InviteMail(MeetingMailService mails, MeetingLetter letter) {
        this.mails = mails;
        this.letter = letter;
    }

    @Override
    public String kind() {
        return InvitationEffects.INVITE;
    }

    @Override
    public void handle(PendingEffect effect) {
        mails.invitation(effect.subject()).ifPresent(mail -> Handover.of(() -> letter.invite(effect, mail), mails, effect.subject()));
    }
}
