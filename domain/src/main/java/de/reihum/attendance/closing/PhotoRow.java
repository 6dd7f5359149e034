package de.reihum.attendance.closing;

/**
 * One picture of a meeting.
 *
 * @param consent who agreed to be seen, and for what
 */
public record PhotoRow(long id, String name, String consent, int bytes) {

    /** As it is read from the database. */
    public PhotoRow(Long id, String name, String consent, Integer bytes) {
        this(id.longValue(), name, consent, bytes.intValue());
    }
}
