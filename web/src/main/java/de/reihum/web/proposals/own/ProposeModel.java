package de.reihum.web.proposals.own;

import de.reihum.proposals.Proposal;
import de.reihum.proposals.own.OwnPage;
import de.reihum.settings.Faces;
import de.reihum.shared.ProductClock;
import de.reihum.web.shared.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What the template of the page for proposals shows. */
@ApplicationScoped
public class ProposeModel {

    /** One of hers. @param state in words @param word of the coordination in lines */
    public record Line(long id, String title, String explanation, String state, boolean open, List<String> word) {}

    private Messages messages;
    private Faces faces;

    protected ProposeModel() {}

    @Inject
    public ProposeModel(Messages messages, Faces faces) {
        this.messages = messages;
        this.faces = faces;
    }

    Map<String, Object> of(OwnPage page, ProposeForm form) {
        var language = Locale.forLanguageTag(page.language());
        var waiting = page.own().stream().filter(OwnPage.Row::open).count();
        var model = new HashMap<String, Object>();
        model.put("page", page);
        model.put("form", form);
        model.put("meeting", form.meeting());
        model.put("once", UUID.randomUUID().toString());
        model.put("thanks", waiting == 0 ? "" : say(language, "proposals.page.thanks", waiting));
        model.put("lines", page.own().stream().map(row -> line(row, language)).toList());
        return model;
    }

    private Line line(OwnPage.Row row, Locale language) {
        var day = DateTimeFormatter.ofPattern(say(language, "shared.format.fullDay"), language).format(row.proposedAt().atZone(ProductClock.ZONE));
        var explanation = say(language, "proposals.page.row." + row.data().kind(), day);
        return new Line(row.id(), row.data().title(), explanation, state(row, language), row.open(), row.word().isEmpty() ? List.of() : List.of(row.word().split("\\R+")));
    }

    private String state(OwnPage.Row row, Locale language) {
        if (row.state() == Proposal.State.ACCEPTED && row.asked()) {
            return say(language, "proposals.page.asked");
        }
        return say(language, "proposals.page.state." + row.state(), row.other());
    }

    private String say(Locale language, String key, Object... arguments) {
        return messages.text(faces.present().words(), language, key, arguments);
    }
}
