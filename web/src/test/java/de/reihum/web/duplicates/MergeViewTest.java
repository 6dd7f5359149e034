package de.reihum.web.duplicates;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.NotFoundException;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.duplicates.DuplicateService;
import de.reihum.duplicates.DuplicatesInMemory;
import de.reihum.duplicates.Pair;
import de.reihum.duplicates.merge.Followers;
import de.reihum.duplicates.merge.MergeService;
import de.reihum.links.LinksInMemory;
import de.reihum.members.ContactData;
import de.reihum.members.ContactsInMemory;
import de.reihum.members.Departures;
import de.reihum.members.Member;
import de.reihum.members.MemberData;
import de.reihum.members.MemberFixtures;
import de.reihum.members.MembersInMemory;
import de.reihum.members.merged.AbsorptionsInMemory;
import de.reihum.shared.Ids;
import de.reihum.web.shared.Browserless;
import de.reihum.web.shared.frame.Anna;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Frames;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MergeViewTest {

    private final MembersInMemory members = new MembersInMemory();
    private final Actor actor = new Actor();
    private final Member stays = MemberFixtures.member(MemberData.of("Müllerschön", Member.Kind.OTHER));
    private final Member goes = MemberFixtures.member(MemberFixtures.brewery());

    @BeforeEach
    void open() {
        actor.enter(new Actor.Identity(Actor.Kind.PERSON, 7, "Anna Bader", EnumSet.allOf(Permission.class)));
        members.add(stays);
        members.add(goes);
        MemberFixtures.contact(goes, MemberFixtures.emre());
        var contacts = new ContactsInMemory(members);
        var clock = Clock.fixed(MemberFixtures.NOW, ZoneOffset.UTC);
        var ids = new Ids(() -> 1);
        var links = new LinksInMemory();
        var duplicates = new DuplicateService(new DuplicatesInMemory(members), members, contacts, actor, ids, clock);
        var merges = new MergeService(members, contacts, new AbsorptionsInMemory(members), new Departures(links), links, new Followers(List.of()), actor, ids, clock);
        new Browserless().view(MergeView.class, () -> new MergeView(duplicates, merges))
                .view(DuplicatesView.class, () -> new DuplicatesView(duplicates, new DuplicateFiles(duplicates, actor)))
                .layout(Frame.class, () -> Frames.of(new Anna())).start(Locale.GERMAN);
    }

    @AfterEach
    void close() {
        Browserless.close();
    }

    @Test
    void what_is_missing_comes_from_the_right_and_the_rest_is_chosen() {
        UI.getCurrent().navigate("duplicates/" + Pair.ofMembers(stays.id(), goes.id()).text());
        assertThat(_get(H1.class).getText()).isEqualTo("Müllerschön und " + goes.name());
        assertThat(text()).contains("Bleibt", "Geht darin auf", "1 Ansprechperson");
        var kind = group("Art");
        kind.setValue(kind.getListDataView().getItem(1));
        merge();
        assertThat(stays.data()).returns("Müllerschön", MemberData::name).returns(Member.Kind.SME, MemberData::kind).returns("Bahnhofstr. 70", MemberData::street);
        assertThat(stays.contacts()).hasSize(1);
    }

    @Test
    void the_sides_can_be_swapped() {
        UI.getCurrent().navigate("duplicates/" + Pair.ofMembers(stays.id(), goes.id()).text());
        _click(_get(Button.class, spec -> spec.withText("Seiten tauschen")));
        assertThat(_get(H1.class).getText()).isEqualTo(goes.name() + " und Müllerschön");
        merge();
        assertThat(members.find(stays.id())).isEmpty();
        assertThat(goes.data().kind()).isEqualTo(Member.Kind.SME);
    }

    @Test
    void two_that_are_not_the_same_are_told_apart_here_too() {
        UI.getCurrent().navigate("duplicates/" + Pair.ofMembers(stays.id(), goes.id()).text());
        _click(_get(Button.class, spec -> spec.withText("Nicht dasselbe")));
        assertThat(_get(DuplicatesView.class).isAttached()).isTrue();
    }

    @Test
    void two_contacts_of_one_member_are_compared() {
        var again = MemberFixtures.contact(goes, ContactData.of("Emre", "Löffler", ""));
        UI.getCurrent().navigate("duplicates/" + Pair.ofContacts(goes.contacts().get(0).id(), again.id()).text());
        merge();
        assertThat(goes.contacts()).hasSize(1);
    }

    @Test
    void what_cannot_be_merged_says_why_and_offers_no_button() {
        goes.archive(MemberFixtures.NOW);
        UI.getCurrent().navigate("duplicates/" + Pair.ofMembers(stays.id(), goes.id()).text());
        assertThat(text()).contains("ist archiviert");
        _assertNone(Button.class, spec -> spec.withText("Zusammenführen"));
    }

    private static void merge() {
        try {
            _click(_get(Button.class, spec -> spec.withText("Zusammenführen")));
        } catch (NotFoundException noMemberPageHere) {
            assertThat(noMemberPageHere).hasMessageContaining("members/");
        }
    }

    private static String text() {
        return _get(MergeView.class).getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Object> group(String label) {
        return _find(RadioButtonGroup.class).stream().filter(one -> label.equals(one.getLabel())).findFirst().orElseThrow();
    }
}
