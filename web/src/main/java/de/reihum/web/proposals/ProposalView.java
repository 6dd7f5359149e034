package de.reihum.web.proposals;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.AccountService;
import de.reihum.accounts.Permission;
import de.reihum.proposals.Proposal.State;
import de.reihum.proposals.ProposalDetails;
import de.reihum.proposals.ProposalService;
import de.reihum.shared.Ids;
import de.reihum.web.proposals.dialogs.ProposalDialogs;
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
import jakarta.inject.Inject;

/** One proposal: what is wished, who wishes it, and what becomes of it. */
@Route(value = "proposals/:proposal", layout = Frame.class)
@Needs(Permission.MEETINGS_READ)
public class ProposalView extends Page implements BeforeEnterObserver {

    private final transient ProposalService proposals;
    private final transient ProposalDialogs dialogs;
    private final transient Changes changes;
    private final boolean writable;
    private transient ProposalDetails proposal;

    @Inject
    public ProposalView(AccountService accounts, ProposalService proposals, ProposalDialogs dialogs, Changes changes) {
        this(proposals, dialogs, changes, accounts.me().may(Permission.MEETINGS_WRITE));
    }

    ProposalView(ProposalService proposals, ProposalDialogs dialogs, Changes changes, boolean writable) {
        this.proposals = proposals;
        this.dialogs = dialogs;
        this.changes = changes;
        this.writable = writable;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        show(Ids.parse(entering.getRouteParameters().get("proposal").orElse("")));
    }

    @Override
    protected String title() {
        return proposal == null ? text("proposals.list.title") : proposal.data().title();
    }

    private void show(long id) {
        proposal = proposals.details(id);
        removeAll();
        var columns = new TwoColumns().left(about());
        if (!proposal.open()) {
            columns.left(answer());
        }
        add(header(), columns.left(changes.of("Proposal", id).toArray(Component[]::new)).right(voices()));
    }

    private void shown() {
        show(proposal.id());
    }

    private PageHeader header() {
        var header = new PageHeader(proposal.data().title()).below("proposals", text("proposals.list.title")).state(ProposalWords.badge(proposal.state()))
                .fact(ProposalWords.kind(proposal.data().kind())).fact(Links.to("members/" + proposal.member(), proposal.memberName()));
        if (writable && proposal.open()) {
            header.action(more(), Actions.quiet(text("proposals.merge"), () -> dialogs.merge(proposal, this::shown)), Actions.quiet(text("proposals.decline"), () -> dialogs.decline(proposal, this::shown)),
                    Actions.primary(text("proposals.accept"), () -> dialogs.accept(proposal, this::shown)));
        } else if (writable && proposal.reopenable()) {
            header.action(Actions.quiet(text("proposals.reopen"), () -> dialogs.reopen(proposal, this::shown)));
        }
        return header;
    }

    private Component more() {
        var bar = new MenuBar();
        Actions.more(bar, text("proposals.more")).addItem(text("proposals.withdraw"), click -> dialogs.withdraw(proposal, this::shown));
        return bar;
    }

    private Card about() {
        var data = proposal.data();
        var facts = new Facts().fact(text("proposals.fact.contact"), proposal.contactName()).fact(text("proposals.fact.proposedAt"), told())
                .fact(text("proposals.fact.wish"), ProposalWords.wish(proposal)).fact(text("proposals.fact.hosting"), data.hosting() ? text("proposals.fact.hosting.yes", proposal.memberName()) : "")
                .fact(text("proposals.fact.persons"), data.persons() == 0 ? "" : formats().number(data.persons()))
                .fact(text("proposals.fact.named"), text(data.named() ? "proposals.fact.named.yes" : "proposals.fact.named.no"));
        var card = new Card(text("proposals.about"));
        if (writable && proposal.correctable()) {
            card.corner(Actions.link(text("proposals.change"), () -> dialogs.change(proposal, this::shown)));
        }
        if (!data.why().isEmpty()) {
            card.add(written(data.why()));
        }
        card.add(facts);
        if (writable && proposal.open() && !proposal.correctable()) {
            card.add(note(text("proposals.about.own")));
        }
        return card;
    }

    private static Paragraph note(String words) {
        var note = new Paragraph(words);
        note.addClassName("note");
        return note;
    }

    private String told() {
        var how = ProposalWords.channel(proposal.channel());
        return proposal.enteredBy().isEmpty() ? text("proposals.told", formats().day(proposal.proposedAt()), how) : text("proposals.told.by", formats().day(proposal.proposedAt()), how, proposal.enteredBy());
    }

    private static Div written(String words) {
        var said = new Paragraph(words);
        said.addClassName("written");
        return new Div(said);
    }

    /** The word on it, and where it leads. */
    private Card answer() {
        var card = new Card(text("proposals.answer"));
        if (!proposal.word().isEmpty()) {
            card.add(written(proposal.word()));
        }
        card.add(new Facts().fact(text("proposals.fact.decided"), proposal.decidedBy().isEmpty() ? formats().stamp(proposal.decidedAt())
                : text("proposals.decided.by", formats().stamp(proposal.decidedAt()), proposal.decidedBy())));
        if (proposal.meeting() != 0) {
            card.link("meetings/" + proposal.meeting(), text("proposals.toMeeting"));
        } else if (proposal.poll() != 0) {
            card.link("polls/" + proposal.poll(), text("proposals.toPoll"));
        } else if (proposal.state() == State.MERGED) {
            card.link("proposals/" + proposal.into(), text("proposals.toOther", proposal.intoTitle()));
        }
        return card;
    }

    private Card voices() {
        var rows = new Rows().row(Links.to("members/" + proposal.member(), proposal.memberName()), text("proposals.voices.first"));
        proposal.merged().forEach(one -> rows.row(Links.to("members/" + one.member(), one.memberName()), text("proposals.voices.also", one.title())));
        return new Card(text("proposals.voices.title", proposal.voices()), rows);
    }
}
