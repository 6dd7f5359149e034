package de.reihum.web.members;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import de.reihum.members.MemberDetails;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Facts;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Everything that is known about the institution itself. */
class MasterData extends Card {

    MasterData(MemberDetails member) {
        super(text("members.part.data"));
        var data = member.data();
        var facts = new Facts()
                .fact(text("members.form.name"), data.name())
                .fact(text("members.form.kind"), MemberWords.kind(data.kind()))
                .fact(text("members.form.status"), MemberWords.status(data.status()))
                .fact(text("members.form.employees"), MemberWords.employees(data.employees(), member.size()))
                .fact(text("members.form.employeesOn"), MemberWords.date(data.employeesOn()))
                .fact(text("members.form.sector"), data.sector())
                .fact(text("members.form.section"), MemberWords.section(data.section()))
                .fact(text("members.form.address"), address(data.street(), (data.postcode() + " " + data.town()).strip()));
        if (!data.website().isEmpty()) {
            facts.fact(text("members.form.website"), website(data.website()));
        }
        facts.fact(text("members.form.languages"), data.languages().stream().map(MemberWords::spoken).sorted().collect(Collectors.joining(", ")));
        facts.fact(text("members.form.joinedOn"), MemberWords.date(data.joinedOn()))
                .fact(text("members.form.tags"), String.join(", ", new TreeSet<>(data.tags())));
        if (!data.notes().isEmpty()) {
            facts.fact(text("members.form.notes"), notes(data.notes()));
        }
        facts.fact(text("members.form.changedAt"), formats().stamp(member.changedAt()));
        add(facts);
    }

    private static String address(String street, String place) {
        return street.isEmpty() ? place : place.isEmpty() ? street : street + ", " + place;
    }

    private static Anchor website(String address) {
        var link = new Anchor(address, address.replaceFirst("^https?://", ""));
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private static Span notes(String notes) {
        var text = new Span(notes);
        text.getStyle().set("white-space", "pre-line");
        return text;
    }
}
