package de.reihum.web.polls.answer;

import de.reihum.ballots.PollPage;
import de.reihum.ballots.PollResults;
import de.reihum.polls.Poll;
import de.reihum.web.shared.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** What the template of the answer page shows. */
@ApplicationScoped
public class AnswerModel {

    /** One topic with what was filled in: whether it is chosen, and its place in a ranking, 0 for none. */
    public record Line(int number, String text, boolean chosen, int place) {}

    private Messages messages;

    protected AnswerModel() {}

    @Inject
    public AnswerModel(Messages messages) {
        this.messages = messages;
    }

    Map<String, Object> of(PollPage page, AnswerForm form) {
        var language = Locale.forLanguageTag(page.language());
        var model = new HashMap<String, Object>();
        model.put("page", page);
        model.put("mode", page.mode().name());
        model.put("form", page.open() && !(page.answered() && page.anonymous()));
        model.put("paragraphs", page.intro().isEmpty() ? List.of() : List.of(page.intro().split("\\R+")));
        model.put("words", page.word().isEmpty() ? List.of() : List.of(page.word().split("\\R+")));
        model.put("until", until(page.endsOn(), language));
        model.put("lines", page.options().stream().map(option -> new Line(option.number(), option.text(), form.chosen().contains(option.number()), form.places().getOrDefault(option.number(), 0))).toList());
        model.put("places", IntStream.rangeClosed(1, page.options().size()).boxed().toList());
        model.put("results", page.results() != null && page.results().visible() ? tallies(page.results(), language) : List.of());
        model.put("hidden", page.results() != null && !page.results().visible());
        model.put("answers", page.results() == null ? 0 : page.results().answers());
        return model;
    }

    /** @param figure e.g. "12 Stimmen" */
    public record Bar(String text, int percent, String figure) {}

    private List<Bar> tallies(PollResults results, Locale language) {
        var key = results.mode() == Poll.Mode.RANKING ? "polls.figure.points" : "polls.figure.votes";
        return results.options().stream().map(one -> new Bar(one.text(), one.percent(), messages.text(language, key, one.points()))).toList();
    }

    private String until(LocalDate day, Locale language) {
        return DateTimeFormatter.ofPattern(messages.text(language, "shared.format.weekday"), language).format(day);
    }
}
