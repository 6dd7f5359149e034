package de.reihum.web.shared.list;

import com.vaadin.flow.data.renderer.LitRenderer;
import de.reihum.web.shared.parts.Badge;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** How the cells of a list are drawn: in the browser, so that a row costs the server no components. */
final class Cells {

    private static final String TEXT = "<span class=\"cell\" title=\"${item.v}\">${item.v}</span>";
    private static final String LINK = "<a class=\"cell name\" href=\"${item.p}\" router-link>${item.v}</a>";
    private static final String BUTTON = "<button class=\"cell name\" @click=\"${open}\">${item.v}</button>";
    private static final String LINES = "<div class=\"cell-lines\">${item.l.map(line => html`<div>${line}</div>`)}</div>";
    private static final String BADGE = "<span class=\"badge ${item.t}\" ?hidden=\"${!item.b}\">${item.b}</span>";
    private static final String CARD = """
            <div class="row-card">
              ${item.p === null ? html`<span class="name">${item.n}</span>` : html`<a class="name" href="${item.p}" router-link>${item.n}</a>`}
              <span class="badge ${item.t}" ?hidden="${!item.b}">${item.b}</span>
              <span class="explanation">${item.e}</span>
            </div>""";

    private Cells() {}

    static <R> LitRenderer<R> text(Function<R, String> value) {
        return LitRenderer.<R>of(TEXT).withProperty("v", row -> orEmpty(value.apply(row)));
    }

    static <R> LitRenderer<R> link(Function<R, String> name, Function<R, String> path) {
        return LitRenderer.<R>of(LINK).withProperty("v", name::apply).withProperty("p", row -> relative(path.apply(row)));
    }

    static <R> LitRenderer<R> button(Function<R, String> name, Consumer<R> open) {
        return LitRenderer.<R>of(BUTTON).withProperty("v", row -> orEmpty(name.apply(row))).withFunction("open", open::accept);
    }

    static <R> LitRenderer<R> lines(Function<R, List<String>> lines) {
        return LitRenderer.<R>of(LINES).withProperty("l", lines::apply);
    }

    static <R> LitRenderer<R> badge(Function<R, Badge.Word> word) {
        return badged(LitRenderer.of(BADGE), word);
    }

    static <R> LitRenderer<R> card(Function<R, CardLine> line) {
        var card = new Once<>(line);
        return badged(LitRenderer.<R>of(CARD), row -> card.apply(row).badge())
                .withProperty("n", row -> card.apply(row).title())
                .withProperty("p", row -> orEmpty(card.apply(row).path()).isEmpty() ? null : relative(card.apply(row).path()))
                .withProperty("e", row -> orEmpty(card.apply(row).explanation()));
    }

    static String relative(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }

    private static <R> LitRenderer<R> badged(LitRenderer<R> renderer, Function<R, Badge.Word> word) {
        return renderer
                .withProperty("b", row -> word.apply(row) == null ? "" : word.apply(row).text())
                .withProperty("t", row -> word.apply(row) == null ? "" : word.apply(row).tone().css());
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}
