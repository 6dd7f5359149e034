package de.reihum.web.duplicates;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.Permission;
import de.reihum.duplicates.DuplicateService;
import de.reihum.duplicates.Pair;
import de.reihum.duplicates.merge.MergeService;
import de.reihum.shared.Moved;
import de.reihum.shared.RuleBroken;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.page.Page;
import de.reihum.web.shared.page.PageHeader;
import de.reihum.web.shared.page.TwoColumns;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Rows;
import de.reihum.web.shared.parts.Toast;
import jakarta.inject.Inject;
import java.util.List;

/** Two entries side by side: one record of two, or not the same. */
@Route(value = "duplicates/:pair", layout = Frame.class)
@Needs(Permission.MEMBERS_MERGE)
public class MergeView extends Page implements BeforeEnterObserver {

    private final transient DuplicateService duplicates;
    private final transient MergeService merges;
    private transient Pair pair;
    private boolean swapped;
    private String title = "";

    @Inject
    public MergeView(DuplicateService duplicates, MergeService merges) {
        this.duplicates = duplicates;
        this.merges = merges;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        pair = Pair.of(entering.getRouteParameters().get("pair").orElse(""));
        swapped = false;
        try {
            show();
        } catch (Moved merged) {
            entering.forwardTo("duplicates");
        }
    }

    @Override
    protected String title() {
        return title.isEmpty() ? text("duplicates.list.title") : title;
    }

    private void show() {
        removeAll();
        long stays = swapped ? pair.other() : pair.one();
        long goes = swapped ? pair.one() : pair.other();
        try {
            open(pair.kind() == Pair.Kind.MEMBER ? Merging.ofMembers(merges, stays, goes) : Merging.ofContacts(merges, stays, goes));
        } catch (RuleBroken refused) {
            title = text("duplicates.merge.notPossible");
            var why = refused.reasons().get(0);
            add(header().lead(text(why.key(), why.arguments().toArray())));
        }
    }

    private void open(Merging merging) {
        title = text("duplicates.merge.title", merging.stays(), merging.goes());
        add(header().lead(text("duplicates.merge.lead")).action(Actions.quiet(text("duplicates.merge.swap"), () -> {
            swapped = !swapped;
            show();
        }), Actions.primary(text("duplicates.merge.save"), () -> {
            merging.run();
            UI.getCurrent().navigate("members/" + merging.member());
            Toast.done(text("duplicates.merge.done", merging.stays(), merging.goes()));
        })), new TwoColumns().left(merging.comparison()).right(moves(merging.moves())));
    }

    private PageHeader header() {
        return new PageHeader(title).below("duplicates", text("duplicates.list.title")).action(Actions.quiet(text("duplicates.merge.apart"), this::tellApart));
    }

    private void tellApart() {
        var pairs = List.of(pair);
        duplicates.tellApart(pairs);
        UI.getCurrent().navigate("duplicates");
        Toast.done(text("duplicates.told", 1), () -> {
            duplicates.takeBack(pairs);
            UI.getCurrent().getPage().reload();
        });
    }

    private static Card moves(List<String> lines) {
        var card = new Card(text("duplicates.merge.moves"));
        var rows = new Rows();
        lines.forEach(line -> rows.row(new Span(), line));
        card.add(rows);
        return card;
    }
}
