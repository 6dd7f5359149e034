package de.reihum.web.polls;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.ballots.AnswerRow;
import de.reihum.polls.Poll;
import de.reihum.polls.PollDetails;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.EmptyState;
import de.reihum.web.shared.parts.Links;
import de.reihum.web.shared.parts.Rows;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who answered what to a named poll. */
class AnswersCard extends Card {

    AnswersCard(PollDetails poll, List<AnswerRow> answers) {
        super(text("polls.answers.title", answers.size()));
        if (answers.isEmpty()) {
            add(new EmptyState("polls.results.none"));
            return;
        }
        var texts = poll.options().stream().collect(Collectors.toMap(PollDetails.Option::number, PollDetails.Option::text));
        var rows = new Rows();
        answers.forEach(one -> rows.row(Links.to("members/" + one.member(), one.memberName()),
                text("polls.answers.person", chosen(poll, one, texts::get), one.contactName(), formats().stamp(one.answeredAt()))));
        add(rows);
    }

    /** In a ranking with the places. */
    private static String chosen(PollDetails poll, AnswerRow answer, Function<Integer, String> texts) {
        var numbers = answer.choices().numbers();
        var ranking = poll.data().mode() == Poll.Mode.RANKING;
        return numbers.stream().map(number -> ranking ? text("polls.answers.place", numbers.indexOf(number) + 1, texts.apply(number)) : texts.apply(number)).collect(Collectors.joining(", "));
    }
}
