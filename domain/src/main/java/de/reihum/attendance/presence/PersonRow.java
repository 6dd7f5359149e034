package de.reihum.attendance.presence;

/**
 * One person on the list at the door.
 *
 * @param member for which she comes, 0 for none
 * @param contact 0 when she is none
 * @param name of the person, or of the member's when nobody is known
 * @param instead who comes in her place, or empty
 * @param expected what was said before
 * @param state what was noted; {@code null} for nothing yet
 */
public record PersonRow(String handle, long member, String memberName, long contact, String name, String instead, Expectation expected, Presence.State state) {

    private static final String NOBODY = "…";

    /** What is known before the meeting about whether she comes, the surest first. */
    public enum Expectation { HOST, COMES, MAYBE, WAITING, OPEN, DECLINED, UNEXPECTED }

    PersonRow noted(Presence presence) {
        return new PersonRow(handle, member, memberName, contact, contact == 0 && !presence.name().isEmpty() && presence.handle().guest() ? presence.name() : name,
                presence.handle().guest() || presence.name().isEmpty() ? instead : presence.name(), expected, presence.state());
    }

    static PersonRow unexpected(Presence presence) {
        var member = presence.member();
        var known = presence.contact().map(contact -> contact.name()).orElse(presence.name());
        var name = known.isEmpty() ? member.map(one -> one.name()).orElse(NOBODY) : known;
        return new PersonRow(presence.handle().text(), member.map(one -> one.id()).orElse(0L), member.map(one -> one.name()).orElse(""), presence.contact().map(one -> one.id()).orElse(0L),
                name, "", Expectation.UNEXPECTED, presence.state());
    }

    /** How she will count when nothing is noted about her; {@code null} for whoever promised nothing, was noted, or is somebody's guest. */
    public Presence.State silent() {
        if (state != null || new Handle(handle).guest()) {
            return null;
        }
        return expected == Expectation.COMES ? Presence.State.NO_SHOW : expected == Expectation.DECLINED ? Presence.State.EXCUSED : null;
    }

    /** What one tap notes: somebody else was announced in her place, or she is there herself. */
    public Presence.State arriving() {
        return instead.isEmpty() ? Presence.State.PRESENT : Presence.State.SUBSTITUTE;
    }

    public boolean came() {
        return state != null && state.came();
    }
}
