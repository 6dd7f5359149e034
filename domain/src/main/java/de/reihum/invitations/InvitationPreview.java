package de.reihum.invitations;

import de.reihum.invitations.audience.Invitee;
import java.util.List;

/**
 * Who would be invited now, and who cannot be and why; both by the members' names.
 *
 * @param version of the meeting, as it was seen
 * @param already how many are invited
 */
public record InvitationPreview(long meeting, long version, List<Invitee> reached, List<Invitee> missed, int already) {}
