package de.reihum.web.invitations.mail;

import de.reihum.invitations.mails.CastMailService;
import de.reihum.invitations.run.InvitationEffects;
import de.reihum.jobs.EffectHandler;
import de.reihum.jobs.PendingEffect;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes to the host and to those who speak, on the day before. */
@ApplicationScoped
public class CastMail implements EffectHandler {

    private CastMailService mails;
    private MeetingLetter letter;

    protected CastMail() {}

    @Inject
    public CastMail(CastMailService mails, MeetingLetter letter) {
        this.mails = mails;
        this.letter = letter;
    }

    @Override
    public String kind() {
        return InvitationEffects.EVE_CAST;
    }

    @Override
    public void handle(PendingEffect effect) {
        var about = effect.argument().split(" ", 2);
        mails.lastWord(Long.parseLong(about[0]), effect.subject(), about[1]).ifPresent(mail -> letter.lastWord(effect, mail));
    }
}
