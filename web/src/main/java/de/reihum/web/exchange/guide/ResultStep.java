package de.reihum.web.exchange.guide;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.reihum.exchange.Import;
import de.reihum.exchange.ImportDetails;
import de.reihum.exchange.ImportService;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Confirmation;
import de.reihum.web.shared.parts.Links;

/** Step 4: what has happened, the rows to be mended, and the way back. */
class ResultStep extends Div {

    ResultStep(ImportService imports, ImportDetails list, Runnable undo) {
        addClassName("stack");
        boolean done = list.state() == Import.State.DONE;
        var card = new Card(text(done ? "exchange.result.title" : "exchange.result.undone"), ExchangeWords.figures(list));
        if (done && mendable(list)) {
            card.add(new Paragraph(text("exchange.result.mend")));
        }
        card.add(buttons(imports, list, done, undo));
        add(card, new Card(text("exchange.rows"), new RowList(imports, list, null)));
    }

    private static boolean mendable(ImportDetails list) {
        return list.counts().of("error") + list.counts().of("warning") > 0;
    }

    private static Component buttons(ImportService imports, ImportDetails list, boolean done, Runnable undo) {
        var members = Links.to("members", text("exchange.result.members"));
        members.addClassName("button");
        var buttons = new Div(members);
        buttons.addClassName("form-buttons");
        if (mendable(list)) {
            var download = new Anchor(new RowsToMend(imports, list), AttachmentType.DOWNLOAD, text("exchange.result.download"));
            download.addClassNames("button", "second");
            buttons.add(download);
        }
        if (done && list.counts().of("create") + list.counts().of("change") > 0) {
            buttons.add(Actions.quiet(text("exchange.result.undo"), () -> Confirmation.warn("exchange.undo", undo, list.fileName(), list.counts().of("create"), list.counts().of("change"))));
        }
        return buttons;
    }
}
