package de.reihum.web.touches;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.AccountService;
import de.reihum.accounts.Permission;
import de.reihum.shared.Ids;
import de.reihum.touches.TouchDetails;
import de.reihum.touches.TouchService;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.page.Changes;
import de.reihum.web.shared.page.Page;
import de.reihum.web.shared.page.PageHeader;
import de.reihum.web.shared.page.TwoColumns;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Facts;
import de.reihum.web.shared.parts.Links;
import de.reihum.web.shared.parts.Rows;
import de.reihum.web.shared.parts.Toast;
import jakarta.inject.Inject;
import java.util.List;

/** One contact: with whom, when, what about. */
@Route(value = "touches/:touch", layout = Frame.class)
@Needs(Permission.TOUCHES_READ)
public class TouchView extends Page implements BeforeEnterObserver {

    private final transient TouchService touches;
    private final transient TouchDialogs dialogs;
    private final transient Changes changes;
    private final boolean writable;
    private transient TouchDetails touch;

    @Inject
    public TouchView(AccountService accounts, TouchService touches, TouchDialogs dialogs, Changes changes) {
        this(touches, dialogs, changes, accounts.me().may(Permission.TOUCHES_WRITE));
    }

    TouchView(TouchService touches, TouchDialogs dialogs, Changes changes, boolean writable) {
        this.touches = touches;
        this.dialogs = dialogs;
        this.changes = changes;
        this.writable = writable;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        show(Ids.parse(entering.getRouteParameters().get("touch").orElse("")));
    }

    @Override
    protected String title() {
        return touch == null ? text("touches.list.title") : touch.data().line();
    }

    private void show(long id) {
        touch = touches.details(id);
        removeAll();
        add(header(), new TwoColumns().left(about()).left(changes.of("Touch", id).toArray(Component[]::new)).right(who()));
    }

    private PageHeader header() {
        var data = touch.data();
        var header = new PageHeader(data.line()).below("touches", text("touches.list.title")).state(TouchWords.badge(touch.edge()));
        if (touch.archived()) {
            header.state(TouchWords.archived());
        }
        header.fact(TouchWords.channel(data.channel())).fact(TouchWords.when(data.day(), data.time()));
        if (writable && touch.archived()) {
            header.action(Actions.primary(text("touches.restore"), this::restore));
        } else if (writable) {
            header.action(Actions.quiet(text("touches.archive"), this::archive), Actions.primary(text("touches.change"), () -> dialogs.change(touch, () -> show(touch.id()))));
        }
        return header;
    }

    private Card about() {
        var card = new Card(text("touches.about"), new Facts()
                .fact(text("touches.form.startedBy"), TouchWords.starter(touch.startedByName()))
                .fact(text("touches.author"), text("touches.author.when", touch.author(), formats().stamp(touch.changedAt()))));
        if (!touch.data().text().isEmpty()) {
            var words = new Paragraph(touch.data().text());
            words.addClassName("written");
            card.addComponentAtIndex(1, new Div(words));
        }
        return card;
    }

    private Card who() {
        var rows = new Rows();
        touch.parties().forEach(one -> rows.row(Links.to("members/" + one.member(), one.memberName()), one.contactName()));
        return new Card(text("touches.with"), rows);
    }

    private void archive() {
        touches.archive(List.of(touch.id()));
        show(touch.id());
        Toast.done(text("touches.archive.done", 1), this::restore);
    }

    private void restore() {
        touches.restore(List.of(touch.id()));
        show(touch.id());
    }
}
