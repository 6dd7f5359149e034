package de.reihum.web.invitations.mail;

import de.reihum.invitations.mails.MeetingMailService;
import de.reihum.web.mail.MailRefused;

/** Hands a mail about a meeting over and notes how that went. An address that is refused for good needs another way, and no further try. */
final class Handover {

    private Handover() {}

    static void of(Runnable letter, MeetingMailService mails, long invitation) {
        try {
            letter.run();
        } catch (MailRefused refused) {
            mails.refused(invitation, refused.getMessage());
            return;
        }
        mails.mailed(invitation);
    }
}
