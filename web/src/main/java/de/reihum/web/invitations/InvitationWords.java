package de.reihum.web.invitations;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.invitations.InvitedRow;
import de.reihum.members.Contact.Channel;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.Tone;

/** How invitations are called, in the page's language. */
final class InvitationWords {

    private InvitationWords() {}

    static String channel(Channel channel) {
        return text("invitations.channel." + channel);
    }

    /** @param sequence of the meeting as it is now */
    static Badge.Word stand(InvitedRow row, int sequence) {
        if (row.returnedAt() != null) {
            return new Badge.Word(Tone.WRONG, text("invitations.stand.returned"));
        }
        if (row.sentAt() == null) {
            return new Badge.Word(Tone.WAITING, text("invitations.stand.waits." + row.channel()));
        }
        if (!row.knows(sequence)) {
            return new Badge.Word(Tone.WAITING, text("invitations.stand.outdated"));
        }
        return row.answered() ? new Badge.Word(Tone.GOOD, text("invitations.stand.answered")) : new Badge.Word(Tone.INFORMATION, text("invitations.stand.open"));
    }

    /** When what was sent. */
    static String sent(InvitedRow row) {
        if (row.returnedAt() != null) {
            return text("invitations.sent.returned", formats().day(row.returnedAt()));
        }
        if (row.sentAt() == null) {
            return "";
        }
        return row.reminders() == 0 ? text("invitations.sent." + row.channel(), formats().day(row.sentAt())) : text("invitations.sent.reminded", row.reminders(), formats().day(row.remindedAt()));
    }
}
