package de.reihum.web.exchange.guide;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.reihum.exchange.ImportDetails;
import de.reihum.exchange.ImportRow;
import de.reihum.exchange.ImportRowView;
import de.reihum.exchange.ImportService;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Card;
import java.util.function.BiConsumer;

/** Step 3: what would happen, in numbers and row by row; the button says it once more. */
class CheckStep extends Div {

    CheckStep(ImportService imports, ImportDetails list, BiConsumer<ImportRowView, ImportRow.Choice> choose, Runnable run, Runnable back) {
        addClassName("stack");
        var plan = ExchangeWords.plan(list);
        var card = new Card(text("exchange.check.title"), new Paragraph(text(plan.isEmpty() ? "exchange.check.nothing" : "exchange.check.lead")), ExchangeWords.figures(list));
        card.add(buttons(plan, run, back));
        if (!plan.isEmpty() && list.counts().of("error") > 0) {
            card.add(new Paragraph(text("exchange.check.errors", list.counts().of("error"))));
        }
        add(card, new Card(text("exchange.rows"), new RowList(imports, list, choose)));
    }

    private static Component buttons(String plan, Runnable run, Runnable back) {
        var buttons = new Div();
        buttons.addClassName("form-buttons");
        if (!plan.isEmpty()) {
            var start = Actions.primary(plan, run);
            start.setDisableOnClick(true);
            buttons.add(start);
        }
        buttons.add(Actions.quiet(text("exchange.check.back"), back));
        return buttons;
    }
}
