package de.reihum.duplicates.merge;

import de.reihum.members.MemberData;
import de.reihum.members.MemberDetails;
import de.reihum.shared.Reason;
import java.util.List;
import java.util.Set;

/**
 * Two members side by side, and what making them one would do.
 *
 * @param survivor the one that stays
 * @param absorbed the one that becomes part of it
 * @param proposed what is taken from the absorbed one unless somebody chooses otherwise
 * @param people how many contacts come along as they are
 * @param joined contacts who have one mail address and become one
 * @param forecast what moves beside them, as messages
 */
public record MemberPreview(MemberDetails survivor, MemberDetails absorbed, Set<MemberField> proposed, int people, List<Joined> joined, List<Reason> forecast) {

    /** One person under two ids. */
    public record Joined(long stays, long goes, String name, String email) {}

    /** How the master data would look. */
    public MemberData with(Set<MemberField> taken) {
        return Choice.of(survivor.data(), absorbed.data(), taken);
    }
}
