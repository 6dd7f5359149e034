package de.reihum.web.participation.contributions;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.Reading;
import de.reihum.jobs.OutboxInMemory;
import de.reihum.links.LinksInMemory;
import de.reihum.members.Departures;
import de.reihum.members.MemberFilter;
import de.reihum.members.MemberFixtures;
import de.reihum.members.MemberRow;
import de.reihum.members.MemberService;
import de.reihum.members.MemberService.CreateMember;
import de.reihum.members.MembersInMemory;
import de.reihum.members.consents.ConsentProof;
import de.reihum.members.consents.ConsentsInMemory;
import de.reihum.participation.Soon;
import de.reihum.participation.contributions.ContributionFilter;
import de.reihum.participation.contributions.ContributionService;
import de.reihum.participation.contributions.ContributionsInMemory;
import de.reihum.shared.Ids;
import de.reihum.shared.ProductClock;
import de.reihum.shared.Slice;
import de.reihum.web.shared.Browserless;
import de.reihum.web.shared.frame.Anna;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Frames;
import de.reihum.web.shared.list.Export;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ContributionPagesTest {

    private final Clock clock = Clock.fixed(MemberFixtures.NOW, ProductClock.ZONE);
    private final Ids ids = new Ids(() -> 1);
    private final MembersInMemory stored = new MembersInMemory();
    private final MemberService members = new MemberService(stored, new Departures(new LinksInMemory()), new ConsentProof(new ConsentsInMemory(), ids, clock), ids, clock);
    private final ContributionService contributions = new ContributionService(new ContributionsInMemory(), stored, new Soon(new OutboxInMemory(), clock), ids, clock);
    private final long brewery = members.create(new CreateMember(MemberFixtures.brewery(), List.of()));
    private final Actor actor = new Actor();
    private boolean changed;

    @BeforeEach
    void open() {
        var anna = new Anna();
        actor.enter(new Actor.Identity(Actor.Kind.PERSON, 7, "Anna", Set.of(Permission.PARTICIPATION_READ, Permission.PARTICIPATION_WRITE, Permission.EXCHANGE_EXPORT)));
        new Browserless()
                .view(ContributionsView.class, () -> new ContributionsView(anna.me(), contributions, members, List.of(), clock))
                .layout(Frame.class, () -> Frames.of(anna))
                .start(Locale.GERMAN);
    }

    @AfterEach
    void close() {
        Browserless.close();
    }

    @Test
    void a_contribution_is_noted_on_the_members_page_in_one_line() {
        add();
        assertThat(changed).isTrue();
        assertThat(card()).contains("Vortrag über Hefe", "Vortrag · 02.03.2026");
    }

    @Test
    void the_timeline_tells_it() {
        add();
        assertThat(new ContributionHistory(new MemberContributions(contributions, new Reading()), actor).about(members.details(brewery))).singleElement()
                .satisfies(entry -> assertThat(entry.title()).isEqualTo("Vortrag über Hefe"));
    }

    @Test
    void whoever_only_reads_gets_no_buttons_and_whoever_may_not_read_no_card() {
        actor.exchange(new Actor.Identity(Actor.Kind.PERSON, 7, "Anna", Set.of(Permission.PARTICIPATION_READ)));
        assertThat(card()).contains("Noch nichts festgehalten").doesNotContain("Beitrag festhalten");
        actor.exchange(new Actor.Identity(Actor.Kind.PERSON, 7, "Anna", Set.of()));
        assertThat(part().cards(members.details(brewery), () -> {})).isEmpty();
    }

    @Test
    void the_list_asks_for_the_member_too() {
        UI.getCurrent().navigate("participation/contributions");
        _click(_find(Button.class, spec -> spec.withText("Beitrag festhalten")).get(0));
        @SuppressWarnings("unchecked")
        ComboBox<MemberRow> member = _get(ComboBox.class, spec -> spec.withLabel("Mitglied"));
        member.setValue(members.rows(MemberFilter.everything(), Slice.first(1)).get(0));
        _setValue(_get(TextField.class, spec -> spec.withLabel("In einer Zeile")), "Sudhaus gezeigt");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Beitrag festhalten")));
        assertThat(_size(_get(Grid.class))).isEqualTo(1);
    }

    @Test
    void a_contribution_is_removed_and_comes_back() {
        add();
        UI.getCurrent().add(part().cards(members.details(brewery), () -> {}).get(0));
        _click(_get(Button.class, spec -> spec.withText("Ändern")));
        _click(_get(Button.class, spec -> spec.withText("Entfernen")));
        assertThat(contributions.count(ContributionFilter.everything())).isZero();
        _click(_get(Button.class, spec -> spec.withText("Rückgängig")));
        assertThat(contributions.count(ContributionFilter.everything())).isEqualTo(1);
    }

    @Test
    void the_file_says_what_the_list_says() throws IOException {
        add();
        var out = new ByteArrayOutputStream();
        List<Export<ContributionFilter>> files = new ContributionFiles(contributions, actor).all();
        files.get(0).writer().write(ContributionFilter.everything(), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\ufeffMitglied;Art;Beitrag;Tag;Adresse\r\nBrauerei Müllerschön GmbH & Co. KG;Vortrag;Vortrag über Hefe;02.03.2026;\r\n");
    }

    private ContributionsCard part() {
        return new ContributionsCard(contributions, new MemberContributions(contributions, new Reading()), actor, clock);
    }

    private String card() {
        return part().cards(members.details(brewery), () -> changed = true).get(0).getElement().getTextRecursively();
    }

    private void add() {
        var card = part().cards(members.details(brewery), () -> changed = true).get(0);
        UI.getCurrent().add(card);
        _click(_get(Button.class, spec -> spec.withText("Beitrag festhalten")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("In einer Zeile")), "Vortrag über Hefe");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Beitrag festhalten")));
        UI.getCurrent().remove(card);
    }
}
