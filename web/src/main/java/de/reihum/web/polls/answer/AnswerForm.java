package de.reihum.web.polls.answer;

import de.reihum.shared.Checks;
import de.reihum.shared.InvalidValue;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What somebody has filled in: {@code choice} once or several times, or in a ranking one {@code rank-N} for option N with the place it gets, or
 * empty. Anything that is no number is as if it were not there.
 */
record AnswerForm(List<Integer> chosen, Map<Integer, Integer> places) {

    private static final int MAX_OPTIONS = 20;

    static AnswerForm of(HttpServletRequest request) {
        var values = request.getParameterValues("choice");
        var chosen = values == null ? List.<Integer>of() : Arrays.stream(values).map(AnswerForm::number).filter(number -> number > 0).distinct().toList();
        var places = IntStream.rangeClosed(1, MAX_OPTIONS).boxed().filter(option -> number(request.getParameter("rank-" + option)) > 0)
                .collect(Collectors.toMap(option -> option, option -> number(request.getParameter("rank-" + option))));
        return new AnswerForm(chosen, places);
    }

    /** The form of an answer that is there already; its order gives the places. */
    static AnswerForm of(List<Integer> chosen) {
        return new AnswerForm(chosen, IntStream.range(0, chosen.size()).boxed().collect(Collectors.toMap(chosen::get, place -> place + 1)));
    }

    /**
     * The chosen options, in a ranking the first choice first; places left out do not matter.
     *
     * @throws InvalidValue when two options have the same place
     */
    List<Integer> numbers() {
        if (places.isEmpty()) {
            return chosen;
        }
        var inOrder = new TreeMap<Integer, Integer>();
        var twice = new TreeSet<Integer>();
        places.forEach((option, place) -> {
            if (inOrder.put(place, option) != null) {
                twice.add(place);
            }
        });
        var checks = new Checks();
        twice.forEach(place -> checks.require(false, "choices", "polls.refusal.placeTwice", place));
        checks.done();
        return List.copyOf(inOrder.values());
    }

    private static int number(String text) {
        return text != null && text.matches("\\d{1,2}") ? Integer.parseInt(text) : 0;
    }
}
