package de.reihum.hosting.asking;

import de.reihum.hosting.rotation.Declined;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whom the acting network has asked to host. */
public interface HostRequests {

    void add(HostRequest request);

    Optional<HostRequest> find(long id);

    /** The meeting that the request is about, and nobody else changes it until this transaction ends; 0 when there is no such request. */
    long lockMeeting(long id);

    /** Who is asked or has agreed. */
    Optional<HostRequest> holding(long meeting);

    /** The latest first. */
    List<HostRequest> ofMeeting(long meeting);

    /** The latest first. */
    List<HostRequest> ofMember(long member);

    List<HostRequest> ofContact(long contact);

    /** Those waited for, of all meetings. */
    List<HostRequest> asked();

    /** Each no, of all meetings that have a date. */
    List<Declined> declined();

    /** The days by which hosts keep their places after a swap, by the meeting. */
    Map<Long, LocalDate> places();

    void remove(HostRequest request);
}
