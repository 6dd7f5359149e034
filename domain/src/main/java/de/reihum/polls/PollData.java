package de.reihum.polls;

import de.reihum.members.MemberFilter;
import de.reihum.shared.Checks;
import de.reihum.shared.Folding;
import de.reihum.shared.InvalidValue;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

/**
 * A poll as it is written.
 *
 * @param question 3 to 200 characters
 * @param intro up to 2,000 characters
 * @param hidden whether the results stay hidden from everybody until the poll is closed
 * @param anonymous whether answers cannot be linked to who gave them
 * @param endsOn the last day on which an answer is taken; {@code null} while it is not decided
 * @param options 2 to 20 different texts of up to 160 characters
 * @param audience which members are asked
 */
public record PollData(String question, String intro, Poll.Mode mode, boolean hidden, boolean anonymous, LocalDate endsOn, List<String> options, MemberFilter audience) {

    public static final int MIN_OPTIONS = 2;
    public static final int MAX_OPTIONS = 20;
    static final int MAX_QUESTION = 200;
    static final int MAX_OPTION = 160;
    static final int MAX_TEXT = 2000;

    public PollData {
        question = question == null ? "" : question.strip();
        intro = intro == null ? "" : intro.strip();
        mode = mode == null ? Poll.Mode.ONE : mode;
        options = options == null ? List.of() : options.stream().map(String::strip).filter(option -> !option.isEmpty()).toList();
        audience = audience == null ? MemberFilter.everything() : audience;
    }

    /** @throws InvalidValue with a reason for each field that cannot be */
    void check() {
        var checks = new Checks();
        checks.require(question.length() >= 3 && question.length() <= MAX_QUESTION, "question", "polls.refusal.question", 3, MAX_QUESTION);
        checks.require(intro.length() <= MAX_TEXT, "intro", "polls.refusal.intro", MAX_TEXT);
        checks.require(options.size() >= MIN_OPTIONS && options.size() <= MAX_OPTIONS, "options", "polls.refusal.options", MIN_OPTIONS, MAX_OPTIONS);
        var seen = new HashSet<String>();
        for (var option : options) {
            checks.require(option.length() <= MAX_OPTION, "options", "polls.refusal.optionLong", MAX_OPTION);
            checks.require(seen.add(Folding.fold(option)), "options", "polls.refusal.optionTwice", option.length() > 60 ? option.substring(0, 60) : option);
        }
        checks.done();
    }
}
