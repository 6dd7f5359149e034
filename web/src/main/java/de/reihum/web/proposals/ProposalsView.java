package de.reihum.web.proposals;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.AccountService;
import de.reihum.accounts.Me;
import de.reihum.accounts.Permission;
import de.reihum.proposals.Proposal.Kind;
import de.reihum.proposals.Proposal.State;
import de.reihum.proposals.ProposalFilter;
import de.reihum.proposals.ProposalRow;
import de.reihum.proposals.ProposalService;
import de.reihum.proposals.ProposingMember;
import de.reihum.web.proposals.dialogs.ProposalDialogs;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.list.CardLine;
import de.reihum.web.shared.list.FilterMemory;
import de.reihum.web.shared.list.RecordList;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.page.Page;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What members propose; at first what waits for a word. */
@Route(value = "proposals", layout = Frame.class)
@Needs(Permission.MEETINGS_READ)
public class ProposalsView extends Page {

    private final RecordList<ProposalRow, ProposalFilter> list;
    private final transient ProposalDialogs dialogs;

    @Inject
    public ProposalsView(AccountService accounts, ProposalService proposals, ProposalDialogs dialogs, ProposalFiles files, FilterMemory memory) {
        this(accounts.me(), proposals, dialogs, files);
        list.keeps(memory);
    }

    ProposalsView(Me me, ProposalService proposals, ProposalDialogs dialogs, ProposalFiles files) {
        this.dialogs = dialogs;
        list = new RecordList<>("proposals.list", ProposalFilter.everything(), proposals::rows, proposals::count);
        columns();
        filters(proposals);
        files.all().forEach(list::export);
        if (me.may(Permission.MEETINGS_WRITE)) {
            list.actions(people(), enter());
            list.whenEmpty(people(), enter());
        }
        add(list);
    }

    @Override
    protected String title() {
        return text("proposals.list.title");
    }

    private Component enter() {
        return Actions.primary(text("proposals.enter"), () -> dialogs.enter(list::refresh));
    }

    private static Component people() {
        return Actions.quiet(text("proposals.people"), () -> UI.getCurrent().navigate("proposals/people"));
    }

    private void columns() {
        list.name("title", ProposalRow::title, row -> "proposals/" + row.id()).sortable().width(240, 3);
        list.plain("kind", row -> ProposalWords.kind(row.kind())).sortable().width(105, 0);
        list.badge("state", row -> ProposalWords.badge(row.state())).sortable().width(190, 0);
        list.plain("memberName", ProposalRow::memberName).sortable().width(190, 2);
        list.number("voices", ProposalRow::voices).width(105, 0);
        list.plain("wish", row -> ProposalWords.wish(row.wish())).width(135, 0);
        list.plain("proposedAt", row -> formats().day(row.proposedAt())).sortable().width(150, 0);
        list.plain("contactName", ProposalRow::contactName).width(170, 1).hiddenAtFirst();
        list.plain("why", ProposalRow::why).width(240, 3).hiddenAtFirst();
        list.plain("hosting", row -> row.hosting() ? text("proposals.yes") : "").width(130, 0).hiddenAtFirst();
        list.number("persons", row -> row.persons() == 0 ? null : row.persons()).width(110, 0).hiddenAtFirst();
        list.plain("channel", row -> ProposalWords.channel(row.channel())).width(120, 0).hiddenAtFirst();
        list.plain("word", ProposalRow::word).width(240, 3).hiddenAtFirst();
        list.card(row -> new CardLine(row.title(), "proposals/" + row.id(), explanation(row), ProposalWords.badge(row.state())));
    }

    private static String explanation(ProposalRow row) {
        return Stream.of(ProposalWords.kind(row.kind()), row.memberName(), ProposalWords.voices(row.voices())).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private void filters(ProposalService proposals) {
        list.search(ProposalFilter::withText);
        list.chips("state", Arrays.asList(State.values()), state -> text("proposals.list.state." + state), (filter, state) -> filter.withStates(state == null ? Set.of() : Set.of(state)));
        list.begins("state", State.OPEN);
        list.chips("kind", Arrays.asList(Kind.values()), kind -> text("proposals.list.kind." + kind), (filter, kind) -> filter.withKinds(kind == null ? Set.of() : Set.of(kind)));
        list.choice("member", proposals.members(), ProposingMember::name, (filter, member) -> filter.withMember(member == null ? 0 : member.id()));
    }
}
