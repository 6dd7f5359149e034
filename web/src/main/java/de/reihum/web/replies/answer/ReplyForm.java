package de.reihum.web.replies.answer;

import de.reihum.replies.Answer;
import de.reihum.replies.Wish;
import de.reihum.shared.Checks;
import de.reihum.shared.InvalidValue;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/**
 * What somebody has filled in, as it was written.
 *
 * @param wish {@code yes}, {@code maybe}, {@code no}, {@code other} for a yes of somebody else, or empty
 */
record ReplyForm(String wish, String substitute, String guests, String comment, String needs) {

    static ReplyForm of(HttpServletRequest request) {
        return new ReplyForm(read(request, "wish"), read(request, "substitute"), read(request, "guests"), read(request, "comment"), read(request, "needs"));
    }

    /** @param answer {@code null} before the first one */
    static ReplyForm of(Answer answer) {
        if (answer == null || answer.wish() == null) {
            return new ReplyForm("", "", "", "", "");
        }
        var wish = answer.substitute().isEmpty() ? answer.wish().name().toLowerCase(Locale.ROOT) : "other";
        return new ReplyForm(wish, answer.substitute(), Integer.toString(answer.guests()), answer.comment(), answer.needs());
    }

    /** @param most how many guests each answer may bring @throws InvalidValue with a reason for each field that cannot be, also when somebody else shall come and has no name */
    Answer answer(int most) {
        boolean other = "other".equals(wish);
        var answer = new Answer(said(), other ? substitute : "", number(), comment, needs);
        var checks = new Checks().require(!other || !substitute.isBlank(), "substitute", "replies.refusal.substituteMissing");
        checks.parts(() -> {
            answer.check(most);
            return answer;
        });
        checks.done();
        return answer;
    }

    private Wish said() {
        return switch (wish) {
            case "yes", "other" -> Wish.YES;
            case "maybe" -> Wish.MAYBE;
            case "no" -> Wish.NO;
            default -> null;
        };
    }

    /** What is no number is refused like too many. */
    private int number() {
        if (guests.isBlank()) {
            return 0;
        }
        return guests.strip().matches("\\d{1,4}") ? Integer.parseInt(guests.strip()) : -1;
    }

    private static String read(HttpServletRequest request, String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
