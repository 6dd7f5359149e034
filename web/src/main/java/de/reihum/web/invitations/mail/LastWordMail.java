package de.reihum.web.invitations.mail;

import de.reihum.invitations.mails.MeetingMailService;
import de.reihum.invitations.run.InvitationEffects;
import de.reihum.jobs.EffectHandler;
import de.reihum.jobs.PendingEffect;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes to somebody who comes, on the day before. */
@ApplicationScoped
public class LastWordMail implements EffectHandler {

    private MeetingMailService mails;
    private MeetingLetter letter;

    protected LastWordMail() {}

    @Inject
    public LastWordMail(MeetingMailService mails, MeetingLetter letter) {
        this.mails = mails;
        this.letter = letter;
    }

    @Override
    public String kind() {
        return InvitationEffects.EVE_MAIL;
    }

    @Override
    public void handle(PendingEffect effect) {
        mails.lastWord(effect.subject(), effect.argument()).ifPresent(mail -> Handover.of(() -> letter.lastWord(effect, mail), mails, effect.subject()));
    }
}
