package de.reihum.web.invitations;

import de.reihum.invitations.InvitedRow;
import de.reihum.members.Contact.Channel;
import de.reihum.shared.Folding;

/**
 * Which of the invited are wanted. Empty parts do not restrict.
 *
 * @param channel or {@code null}
 * @param stand or {@code null}
 */
record InvitedFilter(String text, Channel channel, Stand stand) {

    /** What is worth looking for. */
    enum Stand { OPEN, ANSWERED, RETURNED, TO_DO }

    static final InvitedFilter ALL = new InvitedFilter("", null, null);

    InvitedFilter withText(String wanted) {
        return new InvitedFilter(wanted, channel, stand);
    }

    InvitedFilter withChannel(Channel wanted) {
        return new InvitedFilter(text, wanted, stand);
    }

    InvitedFilter withStand(Stand wanted) {
        return new InvitedFilter(text, channel, wanted);
    }

    boolean fits(InvitedRow row, int sequence) {
        return (text.isBlank() || Folding.fold(row.memberName() + " " + row.contactName() + " " + row.email()).contains(Folding.fold(text.strip()))) && (channel == null || row.channel() == channel)
                && (stand == null || fits(row, stand, sequence));
    }

    private static boolean fits(InvitedRow row, Stand stand, int sequence) {
        return switch (stand) {
            case OPEN -> !row.answered();
            case ANSWERED -> row.answered();
            case RETURNED -> row.returnedAt() != null;
            case TO_DO -> row.channel() != Channel.MAIL && !row.knows(sequence);
        };
    }
}
