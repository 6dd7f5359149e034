package de.reihum.web.members;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.reihum.members.KnownMember;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Links;
import java.util.List;
import java.util.function.LongConsumer;

/** "Gibt es schon": members that may be the same as the one that is being entered. */
class LookAlikes extends Div {

    LookAlikes() {
        addClassName("note");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /** @param different somebody says that it is not the same as this one */
    void show(List<KnownMember> known, LongConsumer different) {
        removeAll();
        setVisible(!known.isEmpty());
        if (!known.isEmpty()) {
            add(new Span(text("members.new.lookAlike") + " "));
            known.forEach(member -> add(link(member), Actions.link(text("members.new.notSame", member.name()), () -> different.accept(member.id())), new Span(" ")));
        }
    }

    private static Div link(KnownMember member) {
        var words = member.town().isEmpty() ? member.name() : text("members.new.lookAlike.place", member.name(), member.town());
        return new Div(Links.to("members/" + member.id(), member.archived() ? text("members.new.lookAlike.archived", words) : words));
    }
}
