package de.reihum.web.replies;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.invitations.Invitation;
import de.reihum.invitations.InvitationsInMemory;
import de.reihum.jobs.OutboxInMemory;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.MeetingData;
import de.reihum.meetings.MeetingDetails;
import de.reihum.meetings.MeetingsInMemory;
import de.reihum.meetings.Parts;
import de.reihum.meetings.PlaceData;
import de.reihum.meetings.agenda.Agenda;
import de.reihum.meetings.dates.When;
import de.reihum.members.Contact;
import de.reihum.members.ContactData;
import de.reihum.members.ContactsInMemory;
import de.reihum.members.Member;
import de.reihum.members.MemberData;
import de.reihum.members.MemberFilter;
import de.reihum.members.MemberFixtures;
import de.reihum.members.MembersInMemory;
import de.reihum.replies.Answer;
import de.reihum.replies.Channel;
import de.reihum.replies.Reception;
import de.reihum.replies.RepliesInMemory;
import de.reihum.replies.Usher;
import de.reihum.replies.Wish;
import de.reihum.replies.calls.CallListService;
import de.reihum.replies.list.EnterReply;
import de.reihum.replies.list.GuestListService;
import de.reihum.replies.list.InvitedListService;
import de.reihum.replies.list.ReplyFilter;
import de.reihum.replies.list.ReplyRow;
import de.reihum.replies.mail.Ways;
import de.reihum.settings.SettingsFixtures;
import de.reihum.shared.Ids;
import de.reihum.shared.ProductClock;
import de.reihum.shared.Slice;
import de.reihum.web.shared.Browserless;
import de.reihum.web.shared.list.Export;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RepliesPartTest {

    private final Clock clock = Clock.fixed(MemberFixtures.NOW, ProductClock.ZONE);
    private final Ids ids = new Ids(() -> 1);
    private final MembersInMemory members = new MembersInMemory();
    private final MeetingsInMemory meetings = new MeetingsInMemory();
    private final RepliesInMemory replies = new RepliesInMemory();
    private final Actor actor = new Actor();
    private final Usher usher = new Usher(replies, day -> Optional.empty(), new OutboxInMemory(), clock);
    private final InvitationsInMemory invitations = new InvitationsInMemory();
    private final Reception reception = new Reception(replies, invitations, usher, new SettingsFixtures().faces(), ids);
    private final GuestListService list = new GuestListService(meetings, members, new ContactsInMemory(members), replies, invitations, reception, actor, clock);
    private final InvitedListService everybody = new InvitedListService(list, invitations);
    private final Meeting meeting = meeting();
    private int changes;

    private Meeting meeting() {
        var day = MemberFixtures.NOW.atZone(ProductClock.ZONE).toLocalDate().plusDays(20);
        var data = new MeetingData(0, "Stammtisch", "", "", new When(day, LocalTime.of(16, 0), 120), new PlaceData("Halle", "", "", "", ""), 0, 1, 2, true, MemberFilter.everything(), 0, Agenda.EMPTY);
        var made = new Meeting(ids.next(), data, new Parts(null, null, Map.of(), ids::next));
        made.plan(MemberFixtures.NOW);
        meetings.add(made);
        return made;
    }

    private MeetingDetails details() {
        return new MeetingDetails(meeting.id(), 1, meeting.data(), meeting.state(), "", "", List.of(), Map.of(), List.of(), List.of(), null, null, null, "", "", 0);
    }

    @BeforeEach
    void open() {
        enter(Permission.MEETINGS_READ, Permission.MEETINGS_WRITE, Permission.EXCHANGE_EXPORT);
        new Browserless().start(Locale.GERMAN);
    }

    private void enter(Permission... permissions) {
        actor.exchange(new Actor.Identity(Actor.Kind.PERSON, 7, "Anna", Set.of(permissions)));
    }

    @AfterEach
    void close() {
        Browserless.close();
    }

    private ReplyRow told(String name, Wish wish) {
        var member = new Member(ids.next(), MemberData.of(name, Member.Kind.SME), MemberFixtures.NOW);
        members.add(member);
        long id = list.enter(new EnterReply(meeting.id(), member.id(), 0, new Answer(wish, "", 0, "Bis bald", "vegan"), Channel.PHONE, false));
        return list.row(meeting.id(), id);
    }

    @Test
    void the_list_says_who_comes_who_waits_and_at_which_place() {
        assertThat(ReplyWords.badge(told("Ähre", Wish.YES)).text()).isEqualTo("kommt");
        assertThat(ReplyWords.badge(told("Bäcker", Wish.YES)).text()).isEqualTo("wartet, Platz 1");
        assertThat(ReplyWords.badge(told("Dreher", Wish.MAYBE)).text()).isEqualTo("vielleicht");
        assertThat(ReplyWords.badge(told("Eiche", Wish.NO)).text()).isEqualTo("sagt ab");
        var tab = tab(true);
        assertThat(_size(_get(tab, Grid.class))).isEqualTo(4);
        assertThat(ReplyGroup.only(ReplyFilter.of(meeting.id()), ReplyGroup.WAITING)).satisfies(waiting -> assertThat(list.rows(waiting, Slice.first(9))).extracting(ReplyRow::memberName).containsExactly("Bäcker"));
    }

    @Test
    void an_answer_is_changed_in_the_row_and_may_have_a_place_beyond_the_limit() {
        told("Ähre", Wish.YES);
        var waiting = told("Bäcker", Wish.YES);
        ReplyDialog.change(details(), waiting, list, () -> changes++);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Wer kommt statt der Ansprechperson? (optional)")), "Frau Kern");
        _setValue(_get(Checkbox.class), true);
        _click(_get(Button.class, spec -> spec.withText("Antwort eintragen")));
        assertThat(changes).isEqualTo(1);
        assertThat(list.row(meeting.id(), waiting.id())).satisfies(row -> {
            assertThat(ReplyWords.badge(row).text()).isEqualTo("kommt");
            assertThat(ReplyWords.who(row)).isEqualTo("Frau Kern (Vertretung)");
        });
    }

    @Test
    void readers_see_who_comes_but_not_what_people_wrote_about_themselves() {
        var row = told("Ähre", Wish.YES);
        enter(Permission.MEETINGS_READ);
        assertThat(list.row(meeting.id(), row.id())).satisfies(seen -> assertThat(List.of(seen.comment(), seen.needs())).containsOnly(""));
        assertThat(new ReplyFiles(everybody, actor).all()).isEmpty();
        tab(false);
    }

    @Test
    void whoever_has_not_answered_is_entered_with_one_click_and_that_can_be_undone() {
        invited("Ähre");
        var tab = tab(true);
        assertThat(tab.getElement().getTextRecursively()).contains("Eine Antwort ist noch offen", "noch offen", "sagen ab");
        assertThat(_size(_get(tab, Grid.class))).isEqualTo(1);
        _click(_get(tab, Button.class, spec -> spec.withText("Nein")));
        assertThat(list.rows(ReplyFilter.of(meeting.id()), Slice.first(9))).singleElement().satisfies(row -> {
            assertThat(row.wish()).isEqualTo(Wish.NO);
            assertThat(row.contactName()).isEqualTo("Anna Blüm");
            assertThat(row.channel()).isEqualTo(Channel.PHONE);
        });
        assertThat(tab(true).getElement().getTextRecursively()).doesNotContain("noch offen Ähre");
        _click(_get(Button.class, spec -> spec.withText("Rückgängig")));
        assertThat(list.count(ReplyFilter.of(meeting.id()))).isZero();
        assertThat(everybody.waitingFor(meeting.id())).hasSize(1);
    }

    @Test
    void open_invitations_are_a_group_of_the_list() {
        invited("Ähre");
        told("Bäcker", Wish.YES);
        var open = ReplyGroup.only(ReplyFilter.of(meeting.id()), ReplyGroup.OPEN);
        assertThat(everybody.rows(open, Slice.first(9))).singleElement().satisfies(row -> {
            assertThat(ReplyWords.badge(row).text()).isEqualTo("offen");
            assertThat(ReplyWords.source(row)).isEmpty();
        });
        assertThat(everybody.count(ReplyGroup.only(open, null))).isEqualTo(2);
    }

    private void invited(String name) {
        invited(name, Contact.Channel.MAIL);
    }

    @Test
    void whoever_is_told_by_phone_takes_the_free_place_with_one_click_of_the_team() {
        long first = told("Ähre", Wish.YES).member();
        long called = invited("Bäcker", Contact.Channel.PHONE);
        answer(called, Wish.YES);
        answer(first, Wish.NO);
        assertThat(tab(false).getElement().getTextRecursively()).contains("Eine Person wegen eines freien Platzes anrufen", "Anna Blüm · frei gehalten bis", "07141 1").doesNotContain("Nimmt den Platz");
        _click(_get(tab(true), Button.class, spec -> spec.withText("Nimmt den Platz")));
        assertThat(changes).isEqualTo(1);
        assertThat(list.rows(ReplyFilter.of(meeting.id()), Slice.first(9))).filteredOn(row -> row.member() == called).singleElement().satisfies(row -> assertThat(ReplyWords.badge(row).text()).isEqualTo("kommt"));
        assertThat(tab(true).getElement().getTextRecursively()).doesNotContain("freien Platzes anrufen");
    }

    @Test
    void whoever_gives_a_free_place_away_on_the_phone_is_asked_for_first() {
        long first = told("Ähre", Wish.YES).member();
        long called = invited("Bäcker", Contact.Channel.PHONE);
        long next = invited("Cramer", Contact.Channel.PHONE);
        answer(called, Wish.YES);
        answer(next, Wish.YES);
        answer(first, Wish.NO);
        _click(_get(tab(true), Button.class, spec -> spec.withText("Gibt ihn weiter")));
        assertThat(_get(Dialog.class)).satisfies(dialog -> {
            assertThat(dialog.getHeaderTitle()).isEqualTo("Platz von Bäcker weitergeben?");
            assertThat(_get(dialog, Paragraph.class).getText()).startsWith("Anna Blüm kommt dann nicht, und der Platz geht an die nächste Person");
        });
        _click(_get(Button.class, spec -> spec.withText("Abbrechen")));
        assertThat(changes).isZero();
        assertThat(state(called)).startsWith("Angebot bis ");
        _click(_get(tab(true), Button.class, spec -> spec.withText("Gibt ihn weiter")));
        _click(_get(Button.class, spec -> spec.withText("Platz weitergeben")));
        assertThat(changes).isEqualTo(1);
        assertThat(state(called)).isEqualTo("Platz zurückgegeben");
        assertThat(state(next)).startsWith("Angebot bis ");
    }

    private String state(long member) {
        return list.rows(ReplyFilter.of(meeting.id()), Slice.first(9)).stream().filter(row -> row.member() == member).map(row -> ReplyWords.badge(row).text()).findFirst().orElseThrow();
    }

    private void answer(long member, Wish wish) {
        list.enter(new EnterReply(meeting.id(), member, 0, Answer.of(wish, 0), Channel.PHONE, false));
    }

    private long invited(String name, Contact.Channel way) {
        var member = new Member(ids.next(), MemberData.of(name, Member.Kind.SME), MemberFixtures.NOW);
        var contact = member.addContact(ids.next(), new ContactData(Contact.Salutation.MS, "", "Anna", "Blüm", "", "anna@example.org", "07141 1", Set.of(), "de", Contact.Consent.UNKNOWN, ""), MemberFixtures.NOW);
        members.add(member);
        invitations.add(new Invitation(ids.next(), meeting, contact, way, MemberFixtures.NOW));
        return member.id();
    }

    @Test
    void the_answers_go_into_files() throws IOException {
        told("Ähre", Wish.YES);
        var out = new ByteArrayOutputStream();
        List<Export<ReplyFilter>> files = new ReplyFiles(everybody, actor).all();
        files.get(0).writer().write(ReplyFilter.of(meeting.id()), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Ähre", "kommt", "vegan", "Telefon");
    }

    private RepliesTab tab(boolean writable) {
        var tab = new RepliesTab(details(), list, everybody, null, new CallListService(meetings, replies, new Ways(invitations)).offered(meeting.id()), List.of(), writable, () -> changes++);
        UI.getCurrent().add(tab);
        return tab;
    }
}
