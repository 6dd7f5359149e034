package de.reihum.attendance.presence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who came to the acting network's meetings. */
public interface Presences {

    void add(Presence presence);

    /** At once, so that another one may take its place. */
    void remove(Presence presence);

    Optional<Presence> find(long meeting, Handle handle);

    /** With members and contacts, in the order of noting. */
    List<Presence> ofMeeting(long meeting);

    List<Presence> ofMember(long member);

    List<Presence> ofContact(long contact);

    void add(Tap tap);

    boolean arrived(long meeting, String tap);

    /** Forgets which taps have arrived, once nobody sends any more. */
    void forgetTaps(long meeting);

    /** At meetings whose closing is confirmed, with a member; by meeting. @param until included */
    List<Confirmed> confirmed(LocalDate from, LocalDate until);

    /** One person's presence that counts. */
    record Confirmed(long meeting, LocalDate day, long member, Presence.State state) {

        /** As it is read from the database. */
        public Confirmed(Long meeting, LocalDate day, Long member, Presence.State state) {
            this(meeting.longValue(), day, member.longValue(), state);
        }
    }
}
