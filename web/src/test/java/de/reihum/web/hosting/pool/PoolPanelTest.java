package de.reihum.web.hosting.pool;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import de.reihum.hosting.HostingWorld;
import de.reihum.hosting.pool.EntryData;
import de.reihum.hosting.pool.EntryRow;
import de.reihum.hosting.pool.PoolService.ChangeEntry;
import de.reihum.members.Member;
import de.reihum.members.MemberService;
import de.reihum.web.hosting.HostingWords;
import de.reihum.web.shared.Browserless;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PoolPanelTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 11);

    private final HostingWorld world = new HostingWorld().pooled();
    private final PoolDialogs dialogs = new PoolDialogs(world.pool, new NoMembers());
    private int changes;

    /** Nobody is admitted here. */
    private static final class NoMembers extends MemberService {}

    @BeforeEach
    void open() {
        new Browserless().start(Locale.GERMAN);
    }

    @AfterEach
    void close() {
        Browserless.close();
    }

    private PoolPanel panel(boolean writable) {
        var panel = new PoolPanel(world.pool.details(world.series.id()), writable ? dialogs : null, () -> changes++);
        UI.getCurrent().removeAll();
        UI.getCurrent().add(panel);
        return panel;
    }

    private String words() {
        return panel(true).getElement().getTextRecursively();
    }

    private EntryRow row(Member member) {
        return world.pool.entries(world.series.id()).stream().filter(one -> one.member() == member.id()).findFirst().orElseThrow();
    }

    private void revise(Member member, EntryData data) {
        world.pool.change(new ChangeEntry(row(member).id(), row(member).version(), data));
    }

    @Test
    void the_next_four_meetings_come_with_hosts_and_reasons() {
        var june = world.meeting(JUNE);
        world.hosts.confirm(june.id(), world.gamma.id());
        revise(world.alpha, row(world.alpha).data().with(EntryData.Wish.PAUSED, LocalDate.of(2026, 12, 31)));
        assertThat(words()).contains("Gamma OHG", "steht fest", "Beta AG", "Vorschlag", "Alpha GmbH pausiert bis 31.12.2026", "nach dem Rhythmus der Reihe");
    }

    @Test
    void a_month_and_rooms_that_do_not_fit_are_reasons() {
        revise(world.alpha, new EntryData(world.team.today(), EntryData.Wish.IN, null, Set.of(Month.JUNE), null, ""));
        assertThat(words()).contains("Alpha GmbH kann im Juni nicht");
    }

    @Test
    void the_order_names_who_is_asked_who_pauses_and_when_each_hosted() {
        world.hosts.ask(world.meeting(JUNE).id(), world.alpha.id());
        revise(world.beta, new EntryData(world.team.today(), EntryData.Wish.OUT, null, Set.of(), LocalDate.of(2024, 3, 14), ""));
        assertThat(words()).contains("gefragt für 11.06.2026", "nicht fragen", "zuletzt: März 2024");
        assertThat(HostingWords.next(row(world.alpha))).isEqualTo("11.06.2026, gefragt");
    }

    @Test
    void the_fairness_is_told_when_two_companies_were_there_for_a_year() {
        assertThat(words()).contains("Eine Zahl gibt es, wenn zwei Firmen ein Jahr lang im Kreis sind.");
        var begun = LocalDate.of(2023, 1, 1);
        List.of(world.alpha, world.beta).forEach(member -> revise(member, new EntryData(begun, EntryData.Wish.IN, null, Set.of(), null, "")));
        assertThat(words()).contains("gut verteilt", "Unterschied in Treffen je Jahr", "Gezählt sind 2 Firmen");
    }

    @Test
    void what_a_company_wants_is_entered_in_one_window() {
        dialogs.entry(world.series.id(), row(world.alpha), () -> changes++);
        assertThat(_get(Paragraph.class, spec -> spec.withClasses("note")).getText()).contains("noch nicht in den Stammdaten");
        _setValue(_get(Select.class), EntryData.Wish.OUT);
        _setValue(_get(MultiSelectComboBox.class), Set.of(Month.AUGUST));
        _click(_get(Button.class, spec -> spec.withText("Speichern")));
        assertThat(changes).isEqualTo(1);
        assertThat(row(world.alpha).data()).satisfies(data -> {
            assertThat(data.wish()).isEqualTo(EntryData.Wish.OUT);
            assertThat(data.closed()).containsExactly(Month.AUGUST);
        });
    }

    @Test
    void who_may_only_read_changes_nothing() {
        assertThat(_find(panel(false), Button.class)).isEmpty();
    }
}
