package de.reihum.replies;

import de.reihum.shared.Checks;
import de.reihum.shared.Lines;

/**
 * What somebody says to an invitation.
 *
 * @param wish {@code null} is refused
 * @param substitute who comes instead, up to 120 characters, or empty
 * @param guests how many come along; not counted with a no
 * @param comment to the coordination, up to 1,000 characters, or empty
 * @param needs what somebody can or cannot eat, and needs to get in, up to 500 characters, or empty; kept only where it was asked, until the meeting is over
 */
public record Answer(Wish wish, String substitute, int guests, String comment, String needs) {

    static final int MAX_NAME = 120;
    static final int MAX_COMMENT = 1000;
    static final int MAX_NEEDS = 500;

    public Answer {
        substitute = wish == Wish.NO ? "" : Lines.one(substitute);
        guests = wish == Wish.NO ? 0 : guests;
        comment = Lines.many(comment);
        needs = wish == Wish.NO ? "" : Lines.many(needs);
    }

    public static Answer of(Wish wish, int guests) {
        return new Answer(wish, "", guests, "", "");
    }

    /** @param most how many guests each answer may bring. @throws de.reihum.shared.InvalidValue with a reason for each field that cannot be */
    public void check(int most) {
        new Checks().require(wish != null, "wish", "replies.refusal.wish")
                .require(substitute.length() <= MAX_NAME, "substitute", "replies.refusal.substitute", MAX_NAME)
                .require(guests >= 0 && guests <= most, "guests", "replies.refusal.guests", most)
                .require(needs.length() <= MAX_NEEDS, "needs", "replies.refusal.needs", MAX_NEEDS)
                .require(comment.length() <= MAX_COMMENT, "comment", "replies.refusal.comment", MAX_COMMENT).done();
    }

    int persons() {
        return wish == Wish.NO ? 0 : 1 + guests;
    }
}
