package de.reihum.web.replies.answer;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.meetings.MeetingData;
import de.reihum.meetings.PlaceData;
import de.reihum.meetings.agenda.SlotData.Kind;
import de.reihum.meetings.dates.When;
import de.reihum.members.Contact.Salutation;
import de.reihum.replies.AgendaPart;
import de.reihum.replies.Answer;
import de.reihum.replies.ReplyPage;
import de.reihum.replies.Wish;
import de.reihum.replies.seating.Seat;
import de.reihum.settings.SettingsFixtures;
import de.reihum.web.links.Mistakes;
import de.reihum.web.shared.Messages;
import de.reihum.web.shared.Pages;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class InvitedModelTest {

    private static final When EVENING = new When(LocalDate.of(2026, 12, 3), LocalTime.of(16, 0), 150);

    private final Messages messages = new Messages();
    private final SettingsFixtures world = new SettingsFixtures();
    private final InvitedModel model = new InvitedModel(messages, world.faces(), Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC));

    private String page(String language, Wish said, Seat seat, int position, int queue) throws IOException {
        var page = seen(language, said, seat, position, queue, 0);
        return new Pages(messages, world.faces()).render("invited", Locale.forLanguageTag(language), model.of(page, ReplyForm.of(page.answer())));
    }

    /** As it is shown again after this was sent. */
    private String refused(ReplyForm sent) throws IOException {
        var all = model.of(seen("de", null, Seat.NONE, 0, 0, 2), sent);
        Mistakes.into(all, () -> sent.answer(2));
        return new Pages(messages, world.faces()).render("invited", Locale.GERMAN, all);
    }

    private static ReplyPage seen(String language, Wish said, Seat seat, int position, int queue, int guests) {
        var place = new PlaceData("Brauerei Ähre", "Hopfenweg 1", "88400", "Biberach", "");
        var program = List.of(new AgendaPart(LocalTime.of(16, 0), Kind.WELCOME, "", ""), new AgendaPart(LocalTime.of(16, 15), Kind.TALK, "Azubis finden", "Emre Ünal, Werk Süd"));
        var data = MeetingData.titled("Stammtisch").on(EVENING).at(place, 7);
        var meeting = new MeetingData(data.series(), data.title(), data.topic(), data.word(), data.when(), data.place(), data.host(), data.capacity(), guests, data.asksNeeds(), data.audience(), data.poll(), data.agenda());
        return new ReplyPage("Netzwerk Neckar", language, Salutation.MS, "Anna Blüm", "Blüm", meeting, "uid", 0, "Brauerei Ähre", program,
                ReplyPage.Phase.OPEN, "", null, said == null ? null : Answer.of(said, 0), seat, position, 3, queue, seat == Seat.OFFERED ? Instant.parse("2026-11-25T23:00:00Z") : null);
    }

    @Test
    void every_mistake_leads_to_its_field_and_stands_there_and_what_was_written_stays() throws IOException {
        var page = refused(new ReplyForm("other", " ", "drei", "Wir kommen zu dritt.", ""));
        assertThat(page).contains("<title>Bitte prüfen: ", "<a href=\"#substitute\">Bitte nennen Sie, wer für Sie kommt.</a>", "<a href=\"#guests\">Bitte höchstens 2 weitere Personen.</a>",
                "<p class=\"wrong\" id=\"substitute-wrong\">Bitte nennen Sie, wer für Sie kommt.</p>", "<p class=\"wrong\" id=\"guests-wrong\">Bitte höchstens 2 weitere Personen.</p>");
        assertThat(page).containsPattern("<input id=\"substitute\"[^>]* aria-invalid=\"true\" aria-describedby=\"substitute-wrong\">").containsPattern("<input id=\"guests\"[^>]* value=\"drei\" aria-invalid=\"true\" aria-describedby=\"guests-wrong\">")
                .containsPattern("value=\"other\" checked").contains(">Wir kommen zu dritt.</textarea>").doesNotContain("id=\"wish-wrong\"", "radiogroup");
    }

    @Test
    void a_mistake_in_a_choice_is_told_at_the_group_and_leads_to_its_first_button() throws IOException {
        assertThat(refused(new ReplyForm("", "", "", "", ""))).contains("<a href=\"#wish\">Bitte wählen Sie eine Antwort.</a>", "<fieldset role=\"radiogroup\" aria-invalid=\"true\" aria-describedby=\"wish-wrong\">", "id=\"wish-wrong\"")
                .containsOnlyOnce("id=\"wish\"");
    }

    @Test
    void a_page_without_mistakes_speaks_of_none() throws IOException {
        assertThat(page("de", null, Seat.NONE, 0, 0)).contains("<title>Stammtisch").doesNotContain("Bitte prüfen", "aria-invalid", "id=\"mistakes\"");
    }

    @Test
    void the_page_tells_host_times_and_who_speaks() throws IOException {
        assertThat(page("de", null, Seat.NONE, 0, 0)).contains("Donnerstag, 3. Dezember 2026, 16:00–18:30 Uhr", "<dt>Gastgeber</dt><dd>Brauerei Ähre</dd>", "16:15 Azubis finden (Emre Ünal, Werk Süd)");
    }

    @Test
    void a_place_is_given_back_in_a_second_step_that_says_what_follows() throws IOException {
        assertThat(page("de", Wish.YES, Seat.TAKEN, 0, 2)).containsSubsequence("<summary>Können Sie doch nicht kommen?</summary>", "gleich an die nächste Person auf der Warteliste", ">Platz zurückgeben</button>", "</details>");
        assertThat(page("de", Wish.YES, Seat.TAKEN, 0, 0)).contains("Solange es noch Plätze gibt").doesNotContain("nächste Person");
        assertThat(page("en", Wish.YES, Seat.WAITING, 2, 3)).containsSubsequence("<details>", "now place 2", ">Leave the waiting list</button>", "</details>");
        assertThat(page("en", Wish.YES, Seat.OFFERED, 0, 1)).containsSubsequence("<details>", "goes to the next person", ">Pass the place on</button>", "</details>");
    }

    @Test
    void whoever_has_no_place_gives_none_back() throws IOException {
        assertThat(page("de", Wish.NO, Seat.GIVEN_UP, 0, 0)).doesNotContain("<summary>Können", "value=\"giveUp\"");
        assertThat(page("de", null, Seat.NONE, 0, 0)).doesNotContain("value=\"giveUp\"");
    }
}
