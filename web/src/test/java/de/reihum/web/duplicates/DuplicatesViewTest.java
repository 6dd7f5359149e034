package de.reihum.web.duplicates;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.duplicates.DuplicateFilter;
import de.reihum.duplicates.DuplicateRow;
import de.reihum.duplicates.DuplicateService;
import de.reihum.duplicates.DuplicatesInMemory;
import de.reihum.members.ContactsInMemory;
import de.reihum.members.Member;
import de.reihum.members.MemberData;
import de.reihum.members.MemberFixtures;
import de.reihum.members.MembersInMemory;
import de.reihum.shared.Ids;
import de.reihum.shared.Slice;
import de.reihum.web.shared.Browserless;
import de.reihum.web.shared.frame.Anna;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Frames;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DuplicatesViewTest {

    private final MembersInMemory members = new MembersInMemory();
    private final Actor actor = new Actor();
    private final DuplicateService duplicates = new DuplicateService(new DuplicatesInMemory(members), members, new ContactsInMemory(members), actor, new Ids(() -> 1),
            Clock.fixed(MemberFixtures.NOW, ZoneOffset.UTC));

    @BeforeEach
    void open() {
        actor.enter(new Actor.Identity(Actor.Kind.PERSON, 7, "Anna Bader", EnumSet.allOf(Permission.class)));
        members.add(MemberFixtures.member(MemberData.of("Möbel Häberle GmbH", Member.Kind.SME)));
        members.add(MemberFixtures.member(MemberData.of("MOEBEL HAEBERLE", Member.Kind.SME)));
        new Browserless().view(DuplicatesView.class, () -> new DuplicatesView(duplicates, new DuplicateFiles(duplicates, actor)))
                .layout(Frame.class, () -> Frames.of(new Anna())).start(Locale.GERMAN);
        UI.getCurrent().navigate("duplicates");
    }

    @AfterEach
    void close() {
        Browserless.close();
    }

    @Test
    void a_pair_that_is_not_the_same_leaves_the_list_and_can_come_back_at_once() {
        assertThat(_size(grid())).isEqualTo(1);
        grid().asMultiSelect().select(duplicates.rows(DuplicateFilter.open(), Slice.first(1)));
        _click(_get(Button.class, spec -> spec.withText("Nicht dasselbe")));
        assertThat(_size(grid())).isZero();
        _click(_get(Button.class, spec -> spec.withText("Als verschieden gemerkt")));
        assertThat(_size(grid())).isEqualTo(1);
        _click(_get(Button.class, spec -> spec.withText("Rückgängig")));
        assertThat(_size(grid())).isZero();
        assertThat(duplicates.count(DuplicateFilter.open())).isEqualTo(1);
    }

    @Test
    void the_navigation_and_the_start_page_count_what_is_open() {
        assertThat(new DuplicatesWaiting(new OpenPairs(duplicates), actor).waiting()).isEqualTo(1);
        assertThat(new DuplicatesToday(new OpenPairs(duplicates), actor).cards()).singleElement()
                .satisfies(card -> assertThat(card.content().getElement().getTextRecursively()).contains("1 Eintrag ist vielleicht doppelt", "MOEBEL HAEBERLE"));
        duplicates.tellApart(duplicates.rows(DuplicateFilter.open(), Slice.first(1)).stream().map(DuplicateRow::pair).toList());
        assertThat(new DuplicatesToday(new OpenPairs(duplicates), actor).cards()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static Grid<DuplicateRow> grid() {
        return _get(Grid.class);
    }
}
