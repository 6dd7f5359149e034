package de.reihum.web.shared.list;

import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.function.Function;

/** Draws a {@link CardLine}. */
final class RowCard {

    private static final String TEMPLATE = """
            <div class="row-card">
              ${item.p === null ? html`<span class="name">${item.n}</span>` : html`<a class="name" href="${item.p}" router-link>${item.n}</a>`}
              <span class="badge ${item.t}" ?hidden="${!item.b}">${item.b}</span>
              <span class="explanation">${item.e}</span>
            </div>""";

    private RowCard() {}

    static <R> LitRenderer<R> renderer(Function<R, CardLine> card) {
        return LitRenderer.<R>of(TEMPLATE)
                .withProperty("n", row -> card.apply(row).title())
                .withProperty("p", row -> path(card.apply(row)))
                .withProperty("e", row -> orEmpty(card.apply(row).explanation()))
                .withProperty("b", row -> card.apply(row).badge() == null ? "" : card.apply(row).badge().text())
                .withProperty("t", row -> card.apply(row).badge() == null ? "" : card.apply(row).badge().tone().css());
    }

    private static String path(CardLine card) {
        var path = card.path();
        return path == null || path.isEmpty() ? null : path.startsWith("/") ? path.substring(1) : path;
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}
