package de.reihum.invitations.run;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Who of those that host or speak at the acting network's meetings was called before one. */
public interface CastCalls {

    void add(CastCall call);

    /** At once, so that another one may take its place. */
    void remove(Collection<CastCall> calls);

    Optional<CastCall> find(long meeting, long contact);

    List<CastCall> ofMeeting(long meeting);

    /** With their meetings. */
    List<CastCall> ofContact(long contact);
}
