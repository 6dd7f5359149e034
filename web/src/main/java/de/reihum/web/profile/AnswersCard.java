package de.reihum.web.profile;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.Span;
import de.reihum.profile.ProfileDetails;
import de.reihum.profile.answers.Question;
import de.reihum.profile.answers.Section;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Facts;
import java.util.stream.Stream;

/** The answers of one part; what is open says so. */
class AnswersCard extends Card {

    AnswersCard(Section section, ProfileDetails profile, boolean writable) {
        super(ProfileWords.section(section));
        addClassName("answers");
        if (writable) {
            link(ProfileWords.path(section), text("profile.change"));
        }
        var facts = new Facts();
        Stream.of(Question.values()).filter(question -> question.section() == section).forEach(question -> facts.fact(ProfileWords.question(question), answer(question, profile)));
        add(facts);
    }

    private static Span answer(Question question, ProfileDetails profile) {
        boolean open = profile.open().contains(question);
        var answer = new Span(open ? text("profile.open") : Answers.of(question, profile.data()));
        if (open) {
            answer.addClassName("open-answer");
        }
        return answer;
    }
}
