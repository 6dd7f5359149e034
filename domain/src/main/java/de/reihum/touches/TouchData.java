package de.reihum.touches;

import de.reihum.shared.Checks;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Lines;
import de.reihum.shared.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is written down about one contact.
 *
 * @param with 1 to 30 members or persons
 * @param day when it was, at most today; {@code null} means today
 * @param time as 16:30, or empty
 * @param line what it was about, 1 to 300 characters
 * @param text more about it, up to 4,000 characters, or empty
 * @param among whether the members talked with each other and the coordination was told; needs two members
 * @param startedBy the member who began it, whether it took part or not; 0 for the coordination
 */
public record TouchData(List<Party> with, Touch.Channel channel, LocalDate day, String time, String line, String text, boolean among, long startedBy) {

    public static final int MAX_LINE = 300;
    public static final int MAX_TEXT = 4000;
    public static final int MAX_WITH = 30;
    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
    private static final Pattern ONE_DIGIT = Pattern.compile("\\d:[0-5]\\d");
    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

    /** @param contact 0 when it is not known who at the member */
    public record Party(long member, long contact) {}

    public TouchData {
        with = with == null ? List.of() : with.stream().distinct().toList();
        time = Lines.one(time).replace('.', ':');
        time = ONE_DIGIT.matcher(time).matches() ? "0" + time : time;
        line = Lines.one(line);
        text = Lines.many(text);
    }

    /** Why this can be no touch; empty when it can, whatever day it is. */
    public List<Reason> reasons() {
        return Checks.reasons(() -> check(LocalDate.MAX));
    }

    /** @throws InvalidValue with a reason for each field that cannot be */
    void check(LocalDate today) {
        new Checks()
                .require(!with.isEmpty() && with.size() <= MAX_WITH, "with", "touches.refusal.with", MAX_WITH)
                .require(channel != null, "channel", "touches.refusal.channel")
                .require(day == null || !day.isAfter(today) && !day.isBefore(FIRST_DAY), "day", "touches.refusal.day")
                .require(time.isEmpty() || TIME.matcher(time).matches(), "time", "touches.refusal.time")
                .require(!line.isEmpty() && line.length() <= MAX_LINE, "line", "touches.refusal.line", MAX_LINE)
                .require(text.length() <= MAX_TEXT, "text", "touches.refusal.text", MAX_TEXT)
                .done();
    }
}
