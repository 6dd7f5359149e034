package de.reihum.web.touches.introductions;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.AccountService;
import de.reihum.accounts.Permission;
import de.reihum.shared.Slice;
import de.reihum.touches.introductions.Introduction;
import de.reihum.touches.introductions.IntroductionRow;
import de.reihum.touches.introductions.IntroductionService;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.list.CardLine;
import de.reihum.web.shared.list.RecordList;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.page.Page;
import de.reihum.web.shared.parts.Toast;
import de.reihum.web.touches.Who;
import de.reihum.web.touches.WhoSource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who was introduced to whom, how it stands, and the window to introduce two more. */
@Route(value = "touches/introductions", layout = Frame.class)
@Needs(Permission.TOUCHES_READ)
public class IntroductionsView extends Page implements AfterNavigationObserver {

    private final RecordList<IntroductionRow, String> list;
    private final transient IntroductionService introductions;
    private final transient WhoSource people;
    private final transient IntroductionDialog dialog;
    private final boolean writable;

    @Inject
    public IntroductionsView(AccountService accounts, IntroductionService introductions, WhoSource people, IntroductionFiles files) {
        this(accounts.me().may(Permission.TOUCHES_WRITE), introductions, people, files);
    }

    IntroductionsView(boolean writable, IntroductionService introductions, WhoSource people, IntroductionFiles files) {
        this.writable = writable;
        this.introductions = introductions;
        this.people = people;
        dialog = new IntroductionDialog(introductions, people);
        list = new RecordList<>("touches.introductions", "", this::rows, words -> matching(words).count());
        list.plain("names", IntroductionWords::names).width(260, 3);
        list.badge("state", IntroductionWords::state).width(170, 0);
        list.lines("answers", row -> IntroductionWords.answers(row));
        list.plain("why", IntroductionRow::why).width(220, 3);
        list.plain("askedAt", row -> formats().day(row.askedAt())).width(120, 0);
        list.plain("endsAt", row -> formats().day(row.endsAt())).width(120, 0).hiddenAtFirst();
        list.plain("author", IntroductionRow::author).width(150, 1).hiddenAtFirst();
        list.card(row -> new CardLine(IntroductionWords.names(row), "", String.join(" · ", IntroductionWords.answers(row)), IntroductionWords.state(row)));
        list.search((filter, words) -> words);
        files.all().forEach(list::export);
        if (writable) {
            list.actions(introduce());
            list.whenEmpty(introduce());
            list.bulk("withdraw", row -> row.state() == Introduction.State.ASKED, this::withdraw);
        }
        add(list);
    }

    @Override
    protected String title() {
        return text("touches.introductions.title");
    }

    private List<IntroductionRow> rows(String words, Slice slice) {
        return matching(words).skip(slice.offset()).limit(slice.limit()).toList();
    }

    private Stream<IntroductionRow> matching(String words) {
        return IntroductionWords.matching(introductions.rows(), words);
    }

    private Component introduce() {
        return Actions.primary(text("touches.introduce"), () -> dialog.open(null, null, list::refresh));
    }

    /** Another page may say who shall meet whom: {@code ?one=42&other=43}, numbers of members. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var asked = event.getLocation().getQueryParameters();
        var one = member(asked.getSingleParameter("one"));
        var other = member(asked.getSingleParameter("other"));
        if (writable && (one != null || other != null)) {
            dialog.open(one, other, list::refresh);
        }
    }

    private Who member(Optional<String> number) {
        return number.filter(text -> text.matches("\\d{1,18}")).map(text -> people.ofMember(Long.parseLong(text))).orElse(null);
    }

    private void withdraw(Set<IntroductionRow> rows) {
        rows.forEach(row -> introductions.withdraw(row.id()));
        list.refresh();
        Toast.done(text("touches.introductions.withdrawn", rows.size()));
    }
}
