package de.reihum.web.accounts;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.Paragraph;
import de.reihum.login.RefusedRow;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Rows;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who was not let in, newest first. */
public class RefusedSignInsCard extends Card {

    private static final int SHOWN = 5;

    /** @param whose ends the keys of the words above the list: {@code own}, {@code team} or {@code platform} */
    public RefusedSignInsCard(String whose, List<RefusedRow> refused) {
        super(text("accounts.refused.title"));
        add(new Paragraph(text("accounts.refused." + (refused.isEmpty() ? "none" : whose))));
        if (!refused.isEmpty()) {
            add(list(whose, refused));
        }
    }

    private static Rows list(String whose, List<RefusedRow> refused) {
        var rows = new Rows();
        refused.stream().limit(whose.equals("own") ? SHOWN : refused.size()).forEach(one -> {
            var when = formats().stamp(one.at());
            var why = text("accounts.refused.reason." + one.reason());
            if (whose.equals("own")) {
                rows.row(when, line(why, one.source()));
            } else {
                rows.row(one.name().isEmpty() ? text("accounts.refused.nobody") : one.name(), line(when, why, one.source()));
            }
        });
        return rows;
    }

    private static String line(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
