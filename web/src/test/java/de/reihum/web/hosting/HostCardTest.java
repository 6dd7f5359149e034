package de.reihum.web.hosting;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import de.reihum.hosting.HostingWorld;
import de.reihum.hosting.asking.HostAnswer;
import de.reihum.hosting.asking.HostRequest;
import de.reihum.meetings.Meeting;
import de.reihum.members.Member;
import de.reihum.members.MemberService;
import de.reihum.web.shared.Browserless;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HostCardTest {

    private final HostingWorld world = new HostingWorld().pooled();
    private final Meeting june = world.meeting(LocalDate.of(2026, 6, 11));
    private final HostDialogs dialogs = new HostDialogs(world.hosts, new NoMembers());
    private HostCard card;

    /** Nobody looks for another company here. */
    private static final class NoMembers extends MemberService {}

    @BeforeEach
    void open() {
        new Browserless().start(Locale.GERMAN);
        show(true);
    }

    @AfterEach
    void close() {
        Browserless.close();
    }

    private void show(boolean writable) {
        card = new HostCard(world.hosts.details(june.id()), world.series.id(), writable ? dialogs : null, () -> show(writable));
        UI.getCurrent().removeAll();
        UI.getCurrent().add(card);
    }

    private String words() {
        return card.getElement().getTextRecursively();
    }

    private void press(String words) {
        _click(_get(card, Button.class, spec -> spec.withText(words)));
    }

    @Test
    void the_proposal_says_why_and_asks_with_one_click() {
        assertThat(words()).contains("Alpha GmbH", "War noch nie Gastgeber", "Vorschlag", "Angeschrieben wird Eva Alpha");
        press("Alpha GmbH fragen");
        assertThat(words()).contains("gefragt", "Antwort von Eva Alpha bis", "erbeten");
        assertThat(world.asked(june).member()).isEqualTo(world.alpha);
    }

    @Test
    void after_a_no_the_next_one_is_asked_and_the_card_says_who_was() {
        press("Alpha GmbH fragen");
        world.answers.answer(world.link(world.asked(june)), new HostAnswer(false, "", HostAnswer.Again.NEXT, "Wir bauen um"));
        show(true);
        assertThat(words()).contains("Beta AG", "Bisher gefragt", "Alpha GmbH", "abgesagt", "Wir bauen um");
        press("Anfrage zurückziehen");
        assertThat(words()).contains("Alpha GmbH kann zu diesem Treffen nicht", "zurückgezogen");
    }

    @Test
    void a_no_by_word_of_mouth_asks_the_next_one() {
        press("Alpha GmbH fragen");
        press("Hat abgesagt");
        assertThat(world.asked(june).member()).isEqualTo(world.beta);
        assertThat(words()).contains("Bisher gefragt", "abgesagt");
    }

    @Test
    void a_yes_by_word_of_mouth_needs_one_click_and_can_be_taken_back() {
        press("Zusage eintragen");
        assertThat(june.host()).contains(world.alpha);
        assertThat(words()).contains("zugesagt", "Zusage eingetragen am").doesNotContain("Tauschen");
        press("Kann doch nicht");
        _click(_get(Button.class, spec -> spec.withText("Zusage zurücknehmen")));
        assertThat(june.host()).isEmpty();
        assertThat(words()).contains("Beta AG", "Zusage zurückgegeben");
    }

    @Test
    void whoever_left_while_asked_is_named_with_the_way_out() {
        press("Alpha GmbH fragen");
        world.alpha.becomes(Member.Status.LEFT, world.team.now);
        show(true);
        assertThat(words()).contains("nicht mehr dabei", "Ziehen Sie die Anfrage zurück").doesNotContain("Hat zugesagt");
        press("Anfrage zurückziehen");
        assertThat(world.requests.ofMeeting(june.id())).singleElement().satisfies(one -> assertThat(one.state()).isEqualTo(HostRequest.State.WITHDRAWN));
        assertThat(words()).contains("Beta AG", "Alpha GmbH ist nicht mehr dabei");
    }

    @Test
    void whoever_is_left_out_because_no_mail_gets_there_is_named_with_the_reason() {
        var other = new HostingWorld();
        other.allSeries.add(other.series);
        var mute = other.company("Stille Post KG", "");
        var late = other.company("Spät GmbH", "s@spaet.example");
        List.of(mute, late).forEach(member -> other.pool.admit(other.series.id(), List.of(member.id())));
        var october = other.meeting(LocalDate.of(2026, 10, 8));
        card = new HostCard(other.hosts.details(october.id()), other.series.id(), null, () -> { });
        assertThat(words()).contains("Stille Post KG ist nicht erreichbar: keine Mailadresse. Rufen Sie an");
        other.hosts.ask(october.id(), late.id());
        card = new HostCard(other.hosts.details(october.id()), other.series.id(), null, () -> { });
        assertThat(words()).contains("gefragt", "Spät GmbH", "Stille Post KG ist nicht erreichbar: keine Mailadresse").doesNotContain("Rufen Sie an");
    }

    @Test
    void who_may_only_read_sees_the_reasons_and_no_buttons() {
        show(false);
        assertThat(words()).contains("Alpha GmbH");
        assertThat(_find(card, Button.class)).isEmpty();
    }
}
