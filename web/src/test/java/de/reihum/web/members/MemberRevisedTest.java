package de.reihum.web.members;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.accounts.Reading;
import de.reihum.fields.CreateField;
import de.reihum.fields.FieldData;
import de.reihum.fields.FieldKind;
import de.reihum.fields.FieldService;
import de.reihum.fields.FieldSheet;
import de.reihum.fields.FieldsInMemory;
import de.reihum.fields.Target;
import de.reihum.jobs.OutboxInMemory;
import de.reihum.links.LinksInMemory;
import de.reihum.members.ContactData;
import de.reihum.members.ContactService;
import de.reihum.members.Departures;
import de.reihum.members.Member;
import de.reihum.members.MemberData;
import de.reihum.members.MemberDetails;
import de.reihum.members.MemberFixtures;
import de.reihum.members.MemberService;
import de.reihum.members.business.BusinessService;
import de.reihum.members.business.BusinessesInMemory;
import de.reihum.members.business.Hosting;
import de.reihum.members.consents.ConsentProof;
import de.reihum.members.consents.ConsentsInMemory;
import de.reihum.members.extras.ExtraService;
import de.reihum.members.membership.MembershipService;
import de.reihum.members.membership.MembershipsInMemory;
import de.reihum.shared.Ids;
import de.reihum.tasks.TaskWorld;
import de.reihum.touches.Touch;
import de.reihum.touches.TouchService;
import de.reihum.touches.TouchesInMemory;
import de.reihum.web.members.business.BusinessCards;
import de.reihum.web.members.extras.ExtrasPart;
import de.reihum.web.members.membership.MembershipCard;
import de.reihum.web.members.timeline.TimelineSource;
import de.reihum.web.shared.Browserless;
import de.reihum.web.shared.frame.Anna;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Frames;
import de.reihum.web.shared.page.PageHeader;
import de.reihum.web.touches.MemberTouches;
import de.reihum.web.touches.TouchDialogs;
import de.reihum.web.touches.TouchHistory;
import de.reihum.web.touches.TouchPart;
import de.reihum.web.touches.WhoSource;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stays and what becomes new on a member's page when its own data were edited. */
class MemberRevisedTest {

    private final VersionedMembers stored = new VersionedMembers();
    private final TaskWorld world = new TaskWorld(stored);
    private final Clock clock = world.clock;
    private final Ids ids = new Ids(() -> 1);
    private final FieldsInMemory fields = new FieldsInMemory();
    private final Departures departures = new Departures(new LinksInMemory());
    private final ContactService contacts = new ContactService(stored, world.contacts, departures, new ConsentProof(new ConsentsInMemory(), ids, clock), ids, clock);
    private final Runnable[] meanwhile = {() -> {}};
    private final MemberService members = new MemberService(stored, departures, new ConsentProof(new ConsentsInMemory(), ids, clock), ids, clock) {
        @Override
        public void change(ChangeMember command) {
            world.now = world.now.plusSeconds(60);
            super.change(command);
            meanwhile[0].run();
        }
    };
    private final List<String> asked = new ArrayList<>();
    private final long brewery = world.brewery.id();

    @BeforeEach
    void open() {
        var actor = world.people.actor;
        var touches = new TouchService(new TouchesInMemory(), stored, world.service, actor, ids, clock);
        var reading = new Reading();
        var newest = new MemberTouches(touches, reading);
        var extras = new ExtraService(new FieldSheet(fields, ids), stored, world.contacts);
        new FieldService(fields, ids).create(new CreateField(Target.MEMBER, FieldKind.NUMBER, new FieldData("Auszubildende", "", "", false, true, List.of())));
        var memberships = new MembershipService(stored, new MembershipsInMemory(), new OutboxInMemory(), ids, clock);
        var businesses = new BusinessService(stored, new BusinessesInMemory(), ids, clock);
        List<MemberPart> parts = List.of(new MembershipCard(memberships, members, actor, clock), new TouchPart(newest, new TouchDialogs(touches, new WhoSource(members, contacts), clock), actor, clock),
                new ExtrasPart(extras, actor), new BusinessCards(businesses, actor), new Probe("always", true), new Probe("never", false));
        List<TimelineSource> sources = List.of(new TouchHistory(touches, newest, actor), new Past("always", true), new Past("never", false));
        var anna = new Anna();
        new Browserless()
                .view(MemberView.class, () -> new MemberView(members, contacts, sources, parts, reading, true))
                .layout(Frame.class, () -> Frames.of(anna))
                .start(Locale.GERMAN);
        UI.getCurrent().navigate("members/" + brewery);
    }

    @AfterEach
    void close() {
        Browserless.close();
    }

    @Test
    void a_member_is_edited_twice_in_a_row() {
        edit("Ort (optional)", "Asperg");
        edit("Name der Firma oder Institution", "Brauerei Neu");
        assertThat(_get(H1.class).getText()).isEqualTo("Brauerei Neu");
        assertThat(_get(PageHeader.class).getElement().getTextRecursively()).contains("Asperg").doesNotContain("Müllerschön", "Marbach");
        assertThat(members.details(brewery).data()).returns("Asperg", data -> data.town()).returns("Brauerei Neu", data -> data.name());
    }

    @Test
    void only_what_shows_the_members_own_data_is_asked_again() {
        assertThat(asked).containsExactlyInAnyOrder("past always", "past never", "always", "never");
        asked.clear();
        var button = button("Bearbeiten");
        edit("Ort (optional)", "Asperg");
        assertThat(asked).containsExactly("past always", "always");
        assertThat(words()).contains("never sah Marbach am Neckar", "never las Marbach am Neckar", "always sah Asperg", "always las Asperg").doesNotContain("always sah Marbach", "always las Marbach");
        assertThat(button("Bearbeiten")).as("keeps the focus").isSameAs(button);
    }

    @Test
    void cards_keep_their_places() {
        var before = words();
        edit("Ort (optional)", "Asperg");
        edit("Ort (optional)", "Marbach am Neckar");
        assertThat(words()).isEqualTo(before);
    }

    @Test
    void after_a_new_name_a_contact_is_logged_under_it() {
        edit("Name der Firma oder Institution", "Brauerei Neu");
        _click(button("Kontakt festhalten"));
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Touch.Channel> channel = _get(RadioButtonGroup.class);
        _setValue(channel, Touch.Channel.CALL);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Worum ging es")), "Fragt nach Azubis");
        _click(button("Speichern"));
        _assertNone(Dialog.class);
        assertThat(words()).contains("Fragt nach Azubis").doesNotContain("Müllerschön");
    }

    @Test
    void after_an_edit_the_membership_can_take_its_next_step() {
        edit("Ort (optional)", "Asperg");
        _click(button("Pausieren"));
        _click(button("Pause eintragen"));
        _assertNone(Dialog.class);
        assertThat(members.details(brewery).data().status()).isEqualTo(Member.Status.PAUSED);
    }

    @Test
    void after_an_edit_own_fields_are_filled() {
        edit("Ort (optional)", "Asperg");
        _click(_find(Button.class, spec -> spec.withText("Eintragen")).get(1));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Auszubildende (optional)")), "12");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Speichern")));
        _assertNone(Dialog.class);
        assertThat(words()).contains("Auszubildende12");
    }

    @Test
    void the_tab_that_was_open_stays_open_and_shows_what_is_new() {
        tabs().setSelectedIndex(2);
        edit("Ort (optional)", "Asperg");
        assertThat(tabs().getSelectedIndex()).isEqualTo(2);
        assertThat(words()).contains("71672 Asperg");
        _click(_get(Button.class, spec -> spec.withText("Ändern")));
        @SuppressWarnings("unchecked")
        Select<Hosting.Willing> willing = _get(Select.class, spec -> spec.withLabel("Gastgeber sein"));
        _setValue(willing, Hosting.Willing.YES);
        _click(button("Speichern"));
        _assertNone(Dialog.class);
    }

    @Test
    void master_data_are_new_when_they_are_looked_at_later() {
        tabs().setSelectedIndex(2);
        tabs().setSelectedIndex(0);
        edit("Ort (optional)", "Asperg");
        tabs().setSelectedIndex(2);
        assertThat(words()).contains("71672 Asperg").doesNotContain("71672 Marbach");
    }

    @Test
    void who_edited_in_another_tab_is_not_overwritten_by_this_one() {
        var seen = members.details(brewery);
        members.change(new MemberService.ChangeMember(brewery, seen.version(), renamed(seen, "Brauerei von nebenan")));
        _click(button("Bearbeiten"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Ort (optional)")), "Asperg");
        _click(button("Speichern"));
        assertThat(_get(Dialog.class).isOpened()).isTrue();
        assertThat(members.details(brewery).data()).returns("Brauerei von nebenan", data -> data.name()).returns("Marbach am Neckar", data -> data.town());
    }

    @Test
    void a_step_of_the_membership_begins_with_what_is_true_when_its_window_opens() {
        var seen = members.details(brewery);
        members.change(new MemberService.ChangeMember(brewery, seen.version(), renamed(seen, "Brauerei von nebenan")));
        _click(button("Pausieren"));
        _click(button("Pause eintragen"));
        _assertNone(Dialog.class);
        assertThat(members.details(brewery).data()).returns(Member.Status.PAUSED, data -> data.status()).returns("Brauerei von nebenan", data -> data.name());
    }

    @Test
    void what_somebody_changed_besides_is_shown_too_below_the_same_tab() {
        meanwhile[0] = () -> contacts.add(brewery, ContactData.of("Käthe", "Özdemir", ""), "");
        tabs().setSelectedIndex(1);
        edit("Ort (optional)", "Asperg");
        assertThat(tabs().getSelectedIndex()).isEqualTo(1);
        assertThat(words()).contains("Käthe Özdemir", "Asperg");
    }

    private static MemberData renamed(MemberDetails member, String name) {
        var data = member.data();
        return new MemberData(name, data.kind(), data.status(), data.employees(), data.sector(), data.street(), data.postcode(), data.town(), data.website(), data.joinedOn(), data.tags(), data.notes());
    }

    private static void edit(String field, String value) {
        _click(_find(Button.class, spec -> spec.withText("Bearbeiten")).get(0));
        _setValue(_get(TextField.class, spec -> spec.withLabel(field)), value);
        _click(button("Speichern"));
        _assertNone(Dialog.class);
    }

    private static Button button(String words) {
        return _get(Button.class, spec -> spec.withText(words));
    }

    private static Tabs tabs() {
        return _get(Tabs.class);
    }

    private static String words() {
        return _get(MemberView.class).getElement().getTextRecursively();
    }

    /** Tells what it saw, and whether it was asked. */
    private final class Probe implements MemberPart {

        private final String name;
        private final boolean concerned;

        Probe(String name, boolean concerned) {
            this.name = name;
            this.concerned = concerned;
        }

        @Override
        public int order() {
            return 50;
        }

        @Override
        public boolean concerned(MemberDetails before, MemberDetails now) {
            return concerned;
        }

        @Override
        public List<Component> cards(MemberDetails member, Runnable changed) {
            asked.add(name);
            return List.of(new Paragraph(name + " sah " + member.data().town()));
        }
    }

    private final class Past implements TimelineSource {

        private final String name;
        private final boolean concerned;

        Past(String name, boolean concerned) {
            this.name = name;
            this.concerned = concerned;
        }

        @Override
        public boolean concerned(MemberDetails before, MemberDetails now) {
            return concerned;
        }

        @Override
        public List<Entry> about(MemberDetails member) {
            asked.add("past " + name);
            return List.of(new Entry(MemberFixtures.NOW, "", name + " las " + member.data().town(), List.of()));
        }
    }
}
