package de.reihum.attendance.feedback;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What those who came say, shown from {@value #LEAST} answers on: fewer could be told apart.
 *
 * @param average of 1 to 5; 0 while hidden
 * @param worth how many gave each mark, by mark; empty while hidden
 * @param hours how the time of day suited; empty while hidden
 * @param wishes in alphabetical order; empty while hidden
 */
public record FeedbackResults(int asked, int answers, boolean visible, double average, Map<Integer, Long> worth, Map<FeedbackData.Hour, Long> hours, List<String> wishes) {

    public static final int LEAST = 3;

    static FeedbackResults of(int asked, List<FeedbackData> answers) {
        if (answers.size() < LEAST) {
            return new FeedbackResults(asked, answers.size(), false, 0, Map.of(), Map.of(), List.of());
        }
        var worth = answers.stream().collect(Collectors.groupingBy(FeedbackData::worth, Collectors.counting()));
        var hours = answers.stream().filter(one -> one.hour() != null).collect(Collectors.groupingBy(FeedbackData::hour, () -> new EnumMap<>(FeedbackData.Hour.class), Collectors.counting()));
        return new FeedbackResults(asked, answers.size(), true, answers.stream().mapToInt(FeedbackData::worth).average().orElse(0), worth, hours,
                answers.stream().map(FeedbackData::wish).filter(wish -> !wish.isEmpty()).sorted().toList());
    }
}
