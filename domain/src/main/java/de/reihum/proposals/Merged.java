package de.reihum.proposals;

/** One that was put together with another. @param into the other one @param member who wanted it */
public record Merged(long id, long into, long member) {

    /** As it is read from the database. */
    public Merged(Long id, Long into, Long member) {
        this(id.longValue(), into.longValue(), member.longValue());
    }
}
