package de.reihum.members.bulk;

import de.reihum.members.Member;
import java.time.Instant;

/** How one kind of change is made and taken back. Knows the members of one bulk. */
interface BulkWay {

    BulkLine line(Member member);

    /** Is asked only for lines that change something. */
    void apply(Member member, BulkLine line);

    /**
     * @param changedAt when the change was made
     * @return whether it could be taken back: what somebody has changed since stays
     */
    boolean takeBack(Member member, BulkLine line, Instant changedAt);
}
