package de.reihum.invitations;

import de.reihum.invitations.audience.Invitee;
import de.reihum.invitations.audience.Twofold;
import java.util.List;

/**
 * Who would be invited now, and who cannot be and why; both by the members' names.
 *
 * @param version of the meeting, as it was seen
 * @param twofold which of those who are reached are perhaps one and the same person
 * @param already how many are invited
 */
public record InvitationPreview(long meeting, long version, List<Invitee> reached, List<Invitee> missed, List<Twofold> twofold, int already) {}
