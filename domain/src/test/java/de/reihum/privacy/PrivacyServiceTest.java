package de.reihum.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.audit.AuditNotes;
import de.reihum.audit.AuditRow;
import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.members.sources.PersonalData.Item;
import de.reihum.polls.Poll;
import de.reihum.polls.PollRunService;
import de.reihum.polls.PollWorld;
import de.reihum.privacy.elsewhere.NamedText;
import de.reihum.privacy.elsewhere.Verdicts;
import de.reihum.shared.Conflict;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.NotFound;
import de.reihum.shared.Reason;
import de.reihum.shared.RuleBroken;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PrivacyServiceTest {

    private final PrivacyWorld world = new PrivacyWorld();
    private final Member bakery = world.polls.member("Bäckerei Sauerbrunn");
    private final Contact anna = bakery.representative().orElseThrow();

    private void erase() {
        world.service.erase(new ErasePerson(anna.id(), anna.version(), "anna  blüm"));
    }

    @Test
    void a_person_gets_everything_that_is_stored_about_her() {
        long poll = world.polls.running(PollWorld.question(Poll.Mode.ONE));
        world.polls.answer(poll, bakery, 2);
        var items = world.service.look(anna.id()).items();
        assertThat(items).contains(new Item("privacy.section.own", "members.form.lastName", "Blüm"), new Item("privacy.section.own", "privacy.item.member", "Bäckerei Sauerbrunn"),
                new Item("polls.personal.answers", "polls.personal.choice", "Pflege und Beruf"));
        assertThat(world.trail.rows()).isEmpty();
    }

    @Test
    void an_anonymous_answer_is_not_hers_to_take() {
        long poll = world.polls.running(PollWorld.anonymous(PollWorld.question(Poll.Mode.ONE)));
        world.polls.answer(poll, bakery, 2);
        assertThat(world.service.look(anna.id()).items()).extracting(Item::section).contains("polls.personal.section").doesNotContain("polls.personal.answers");
    }

    @Test
    void taking_the_data_along_is_remembered() {
        world.service.export(anna.id());
        assertThat(world.trail.rows()).singleElement().satisfies(row -> assertThat(row.action()).isEqualTo(AuditNotes.EXPORTED));
    }

    @Test
    void the_preview_says_what_goes_and_what_stays_without_changing_anything() {
        long poll = world.polls.running(PollWorld.question(Poll.Mode.ONE));
        world.polls.answer(poll, bakery, 2);
        var preview = world.service.preview(anna.id());
        assertThat(preview.facts()).containsEntry("polls.personal.answers", 3);
        assertThat(preview.kept()).extracting(Reason::key).containsExactly("polls.personal.kept", "polls.personal.answerKept");
        assertThat(anna.erased()).isFalse();
    }

    @Test
    void a_forgotten_person_leaves_an_empty_row_and_her_members_answer() {
        long poll = world.polls.running(PollWorld.question(Poll.Mode.ONE));
        world.polls.answer(poll, bakery, 2);
        erase();
        assertThat(anna.name()).isEmpty();
        assertThat(anna.email()).isNull();
        assertThat(bakery.details().contacts()).isEmpty();
        assertThat(world.polls.results.results(poll).answers()).isEqualTo(1);
    }

    @Test
    void she_cannot_come_back() {
        erase();
        assertThatThrownBy(() -> bakery.restoreContact(anna, PollWorld.START)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> bakery.reviseContact(anna, anna.details().data(), PollWorld.START)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> world.service.look(anna.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(this::erase).isInstanceOf(NotFound.class);
    }

    @Test
    void her_mails_and_links_end() {
        world.polls.running(PollWorld.question(Poll.Mode.ONE));
        long invitation = world.polls.outbox.of(PollRunService.INVITATION).get(0).subject();
        world.polls.mails.question(invitation);
        erase();
        assertThat(world.polls.outbox.of(PollRunService.INVITATION)).isEmpty();
        assertThat(world.polls.links.ofContacts(List.of(anna.id()))).hasSize(1).noneMatch(link -> link.opens(PollWorld.START));
    }

    @Test
    void the_trail_keeps_that_something_was_done_and_loses_what() {
        world.service.export(anna.id());
        erase();
        assertThat(world.trail.silent()).isTrue();
        assertThat(world.trail.rows()).extracting(AuditRow::action).containsExactly(AuditNotes.EXPORTED, AuditNotes.FORGOTTEN);
        assertThat(world.trail.rows()).extracting(AuditRow::recordName).containsOnly("");
        assertThat(world.heard.all()).singleElement().satisfies(event -> assertThat(event.person().marks().email()).isEqualTo("bckereisauerbrunn@example.org"));
    }

    @Test
    void another_name_or_an_old_look_erases_nobody() {
        assertThatThrownBy(() -> world.service.erase(new ErasePerson(anna.id(), anna.version(), "Anna"))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> world.service.erase(new ErasePerson(anna.id(), anna.version() + 1, "Anna Blüm"))).isInstanceOf(Conflict.class);
        assertThat(anna.erased()).isFalse();
    }

    private static ErasePerson decided(Contact person, Set<Long> replace, Set<Long> leave) {
        return new ErasePerson(person.id(), person.version(), person.name(), new Verdicts(replace, leave));
    }

    @Test
    void texts_about_others_are_decided_upon_one_by_one() {
        var hers = world.texts.write(501, 9001, "Ruft wegen Frau Blüm zurück, Anna Blüm ist im Urlaub");
        var flower = world.texts.write(502, 9002, "Blüm heißt auch der Hof");
        world.texts.write(503, 9002, "Blümchen gießen");
        var seen = world.service.preview(anna.id()).elsewhere();
        assertThat(seen).extracting(NamedText::text).containsExactly(501L, 502L);
        assertThat(seen).extracting(NamedText::surely).containsExactly(true, false);
        assertThat(seen.get(0).excerpt()).isEqualTo("Ruft wegen Frau Blüm zurück, Anna Blüm ist im Urlaub");
        assertThat(seen.get(0).hit()).isEqualTo("Anna Blüm");
        var kept = world.service.erase(decided(anna, Set.of(501L), Set.of(502L)));
        assertThat(kept).extracting(Reason::key).contains("privacy.kept.replaced", "privacy.kept.left");
        assertThat(hers.words()).isEqualTo("Ruft wegen Frau … zurück, … ist im Urlaub");
        assertThat(flower.words()).isEqualTo("Blüm heißt auch der Hof");
    }

    @Test
    void a_text_that_was_written_meanwhile_stops_the_erasure() {
        world.texts.write(501, 9001, "Frau Blüm kommt");
        var seen = decided(anna, Set.of(501L), Set.of());
        world.texts.write(502, 9002, "Frau Blüm auch");
        assertThatThrownBy(() -> world.service.erase(seen)).isInstanceOf(Conflict.class);
        assertThat(anna.erased()).isFalse();
    }

    @Test
    void whoever_forgets_many_changes_no_text_about_others() {
        var text = world.texts.write(501, 9001, "Frau Blüm kommt");
        world.retention.erase(new ErasePersons(Set.of(anna.id()), "1"));
        assertThat(anna.erased()).isTrue();
        assertThat(text.words()).isEqualTo("Frau Blüm kommt");
    }
}
