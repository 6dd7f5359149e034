package de.reihum.proposals;

/** A member that has proposed something. */
public record ProposingMember(long id, String name) {

    /** As it is read from the database. */
    public ProposingMember(Long id, String name) {
        this(id.longValue(), name);
    }
}
