package de.reihum.web.polls.edit;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.reihum.polls.PollData;

/** The member's page as a picture: nothing in it can be clicked. */
class PagePreview extends Div {

    PagePreview(PollData data, String network) {
        addClassName("preview-page");
        add(part("quiet-text", text("polls.answer.asks", network)), part("question", data.question()));
        data.intro().lines().filter(line -> !line.isBlank()).forEach(line -> add(new Paragraph(line)));
        add(part("quiet-text", text("polls.answer.legend." + data.mode())));
        data.options().forEach(option -> add(part("option", option)));
        var until = formats().weekday(data.endsOn());
        add(part("quiet-text", text(data.anonymous() ? "polls.answer.anonymous" : "polls.answer.named", until)));
        add(part("send", text(data.anonymous() ? "polls.answer.send.final" : "polls.answer.send.first")));
    }

    private static Div part(String style, String words) {
        var part = new Div(words);
        part.addClassName(style);
        return part;
    }
}
