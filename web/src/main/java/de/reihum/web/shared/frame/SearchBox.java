package de.reihum.web.shared.frame;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.provider.DataProvider;
import de.reihum.shared.Folding;
import de.reihum.shared.SearchHit;
import de.reihum.shared.SearchSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;

/** One field for everything that has a name. Answers while one types, in groups; Ctrl+K leads to it, the arrows choose, Enter opens. */
class SearchBox extends Div {

    private static final int EACH = 6;
    private static final int LEAST = 2;
    private static final String SHORTCUT = """
            const box = this;
            this.reihumKey = event => {
              if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') { event.preventDefault(); box.focus(); box.inputElement.select(); }
            };
            document.addEventListener('keydown', this.reihumKey);
            """;

    private final transient List<SearchSource> sources;
    private final ComboBox<Found> field = new ComboBox<>();
    private String asked = "";
    private transient List<Found> answer = List.of();

    /** @param first whether it opens its group */
    private record Found(SearchHit hit, boolean first) {}

    SearchBox(Iterable<SearchSource> sources) {
        this.sources = StreamSupport.stream(sources.spliterator(), false).sorted(Comparator.comparingInt(SearchSource::order)).toList();
        addClassName("search-box");
        getElement().setAttribute("role", "search");
        field.setPlaceholder(text("shared.search"));
        field.setAriaLabel(text("shared.search"));
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.setItemLabelGenerator(found -> found.hit().title());
        field.setRenderer(line());
        field.setItems(DataProvider.fromFilteringCallbacks(
                query -> found(query.getFilter().orElse("")).stream().skip(query.getOffset()).limit(query.getLimit()),
                query -> found(query.getFilter().orElse("")).size()));
        field.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                var path = change.getValue().hit().path();
                field.clear();
                asked = "";
                answer = List.of();
                if (path.isEmpty()) {
                    return;
                }
                UI.getCurrent().navigate(path.startsWith("/") ? path.substring(1) : path);
            }
        });
        field.addAttachListener(attached -> field.getElement().executeJs(SHORTCUT));
        field.addFocusListener(focus -> asked = "");
        var key = new Span(text("shared.search.key"));
        key.addClassName("key");
        key.getElement().setAttribute("aria-hidden", "true");
        add(field, key);
    }

    /** Vaadin asks twice, for the number and for the lines; the features are asked once. */
    private List<Found> found(String typed) {
        var folded = Folding.fold(typed);
        if (!folded.equals(asked)) {
            answer = find(folded);
            asked = folded;
        }
        return answer;
    }

    private List<Found> find(String folded) {
        var found = new ArrayList<Found>();
        if (folded.length() >= LEAST) {
            for (var source : sources) {
                var kind = "";
                for (var hit : source.search(folded, EACH)) {
                    found.add(new Found(hit, !hit.kind().equals(kind)));
                    kind = hit.kind();
                }
            }
            if (found.isEmpty()) {
                found.add(new Found(new SearchHit("", 0, text("shared.search.none"), text("shared.search.none.why"), ""), false));
            }
        }
        return found;
    }

    private static LitRenderer<Found> line() {
        return LitRenderer.<Found>of("<div class=\"hit\"><span class=\"group\" ?hidden=\"${!item.g}\">${item.g}</span><span class=\"name\">${item.t}</span>"
                        + "<span class=\"explanation\">${item.s}</span></div>")
                .withProperty("g", found -> found.first() ? text("start.search." + found.hit().kind()) : "")
                .withProperty("t", found -> found.hit().title())
                .withProperty("s", found -> found.hit().subtitle());
    }
}
