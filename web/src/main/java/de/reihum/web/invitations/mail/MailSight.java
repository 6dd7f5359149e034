package de.reihum.web.invitations.mail;

import de.reihum.invitations.mails.MailDraftService;
import de.reihum.web.mail.Letters.Shown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Shows mails about a meeting before they go, worded by the same letter that is sent. */
@ApplicationScoped
public class MailSight {

    private MailDraftService drafts;
    private MeetingLetter letter;

    protected MailSight() {}

    @Inject
    public MailSight(MailDraftService drafts, MeetingLetter letter) {
        this.drafts = drafts;
        this.letter = letter;
    }

    public Shown invitation(long meeting, long contact) {
        return letter.invitation(drafts.draft(meeting, contact));
    }

    public Shown reminder(long meeting, long contact) {
        return letter.reminder(drafts.draft(meeting, contact));
    }
}
