package de.reihum.web.participation.contributions;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.AccountService;
import de.reihum.accounts.Me;
import de.reihum.accounts.Permission;
import de.reihum.members.MemberService;
import de.reihum.participation.contributions.Contribution;
import de.reihum.participation.contributions.ContributionFilter;
import de.reihum.participation.contributions.ContributionRow;
import de.reihum.participation.contributions.ContributionService;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.list.CardLine;
import de.reihum.web.shared.list.Export;
import de.reihum.web.shared.list.RecordList;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.page.Page;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What all members gave, the newest first. */
@Route(value = "participation/contributions", layout = Frame.class)
@Needs(Permission.PARTICIPATION_READ)
public class ContributionsView extends Page {

    private final transient ContributionService contributions;
    private final RecordList<ContributionRow, ContributionFilter> list;

    @Inject
    public ContributionsView(AccountService accounts, ContributionService contributions, MemberService members, ContributionFiles files, Clock clock) {
        this(accounts.me(), contributions, members, files.all(), clock);
    }

    ContributionsView(Me me, ContributionService contributions, MemberService members, List<Export<ContributionFilter>> files, Clock clock) {
        this.contributions = contributions;
        boolean writable = me.may(Permission.PARTICIPATION_WRITE);
        list = new RecordList<>("participation.contribution.list", ContributionFilter.everything(), contributions::rows, contributions::count);
        columns(writable);
        list.search(ContributionFilter::withText);
        list.choice("kind", List.of(Contribution.Kind.values()), ContributionWords::kind, (filter, kind) -> filter.withKinds(kind == null ? Set.of() : Set.of(kind)));
        files.forEach(list::export);
        if (writable) {
            list.actions(create(members, clock));
            list.whenEmpty(create(members, clock));
        }
        add(list);
    }

    @Override
    protected String title() {
        return text("participation.contribution.list.title");
    }

    private void columns(boolean writable) {
        if (writable) {
            list.opener("line", ContributionRow::line, row -> ContributionDialog.change(row, contributions, list::refresh));
        } else {
            list.plain("line", ContributionRow::line).always().width(260, 3);
        }
        list.plain("member", ContributionRow::memberName).sortable().width(220, 2);
        list.plain("kind", row -> ContributionWords.kind(row.kind())).sortable().width(170, 0);
        list.plain("day", row -> formats().day(row.day())).sortable().width(120, 0);
        list.plain("link", ContributionRow::link).width(180, 1).hiddenAtFirst();
        list.card(row -> new CardLine(row.line(), "members/" + row.member(), row.memberName() + " · " + ContributionWords.when(row), null));
    }

    private Component create(MemberService members, Clock clock) {
        return Actions.primary(text("participation.contribution.add"), () -> ContributionDialog.add(members, contributions, LocalDate.now(clock), list::refresh));
    }
}
