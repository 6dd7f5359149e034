package de.reihum.web.proposals.dialogs;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import de.reihum.proposals.ProposalDetails;
import java.util.List;
import java.util.function.Supplier;

/** How the mail will read that goes to who proposed; or that none goes. */
class Preview extends Div {

    private final transient ProposalDetails proposal;
    private final transient Supplier<List<String>> said;

    Preview(ProposalDetails proposal, Supplier<List<String>> said) {
        this.proposal = proposal;
        this.said = said;
        addClassName("proposals-preview");
        getElement().setAttribute("aria-live", "polite");
        refresh();
    }

    final void refresh() {
        removeAll();
        if (!proposal.reachable()) {
            add(new Paragraph(proposal.contactName().isEmpty() ? text("proposals.preview.nobody", proposal.memberName()) : text("proposals.preview.unreachable", proposal.contactName())));
            return;
        }
        add(new H3(text("proposals.preview", proposal.contactName())));
        said.get().forEach(line -> add(new Paragraph(line)));
    }
}
