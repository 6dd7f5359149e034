package de.reihum.web.exchange.letter;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.reihum.members.MemberFilter;
import de.reihum.web.shared.list.ExportLink;
import de.reihum.web.shared.page.Actions;
import java.util.function.Supplier;

/** To whom a serial letter goes, and who is missing in it. */
class LetterDialog extends Dialog {

    LetterDialog(LetterFiles files, Supplier<MemberFilter> filter) {
        super(text("exchange.letter.role.title"));
        addClassName("form-dialog");
        var role = new RoleField();
        var links = new Div();
        links.addClassName("stack");
        for (var export : files.of(role::addressees)) {
            var link = new ExportLink<>(export, filter);
            link.addClassNames("button", "second");
            links.add(link);
        }
        var content = new Div(new Paragraph(text("exchange.letter.role.lead")), role, links);
        content.addClassName("stack");
        add(content);
        getFooter().add(Actions.quiet(text("shared.close"), this::close));
    }
}
