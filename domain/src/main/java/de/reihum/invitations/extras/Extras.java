package de.reihum.invitations.extras;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Who waits to be invited beside the audiences of the acting network's meetings. */
public interface Extras {

    void add(Extra extra);

    /** At once, so that another one may take its place. */
    void remove(Collection<Extra> extras);

    Optional<Extra> find(long meeting, long member);

    /** With members and people, by member's name. */
    List<Extra> ofMeeting(long meeting);

    List<Extra> ofMember(long member);

    List<Extra> ofContact(long contact);
}
