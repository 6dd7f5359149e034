package de.reihum.web.polls.file;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.ballots.AnswerRow;
import de.reihum.polls.Poll;
import de.reihum.polls.PollDetails;
import de.reihum.web.shared.text.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** One row for each member that answered, one column for each topic: a cross, or in a ranking the place. Takes the page's words along. */
class AnswerTable implements PollFiles.Table {

    private final PollDetails poll;
    private final Supplier<List<AnswerRow>> answers;
    private final List<String> headings = new ArrayList<>();
    private final Formats formats = formats();

    AnswerTable(PollDetails poll, Supplier<List<AnswerRow>> answers) {
        this.poll = poll;
        this.answers = answers;
        List.of("member", "contact", "at").forEach(key -> headings.add(text("polls.export.column." + key)));
        poll.options().forEach(option -> headings.add(option.retired() ? text("polls.results.retired", option.text()) : option.text()));
    }

    @Override
    public List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        rows.add(headings);
        answers.get().forEach(answer -> rows.add(row(answer)));
        return rows;
    }

    private List<String> row(AnswerRow answer) {
        var cells = new ArrayList<String>(List.of(answer.memberName(), answer.contactName(), formats.stamp(answer.answeredAt())));
        poll.options().forEach(option -> cells.add(cell(answer.choices().numbers().indexOf(option.number()))));
        return cells;
    }

    private String cell(int place) {
        return place < 0 ? "" : poll.data().mode() == Poll.Mode.RANKING ? Integer.toString(place + 1) : "x";
    }
}
