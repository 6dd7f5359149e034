package de.reihum.web.polls.file;

import static de.reihum.web.shared.text.Texts.language;

import com.vaadin.flow.i18n.I18NProvider;
import de.reihum.ballots.PollResults;
import de.reihum.polls.Poll;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** One row for each topic, the most wanted first. Written beside the page, so its language comes along. */
class ResultTable implements PollFiles.Table {

    private final Locale language = language();
    private final Supplier<PollResults> results;

    ResultTable(Supplier<PollResults> results) {
        this.results = results;
    }

    @Override
    public List<List<String>> rows() {
        var all = results.get();
        var ranking = all.mode() == Poll.Mode.RANKING;
        var rows = new ArrayList<List<String>>();
        rows.add(ranking ? headings("topic", "points", "first", "named", "share") : headings("topic", "votes", "share"));
        all.options().forEach(one -> rows.add(ranking ? row(one, one.points(), one.first(), one.votes(), one.percent()) : row(one, one.votes(), one.percent())));
        return rows;
    }

    private List<String> headings(String... keys) {
        return List.of(keys).stream().map(key -> I18NProvider.translate(language, "polls.results." + key)).toList();
    }

    private List<String> row(PollResults.Tally one, long... figures) {
        var cells = new ArrayList<String>();
        cells.add(one.retired() ? I18NProvider.translate(language, "polls.results.retired", one.text()) : one.text());
        for (long figure : figures) {
            cells.add(Long.toString(figure));
        }
        return cells;
    }
}
