package de.reihum.replies;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.meetings.Meeting;
import de.reihum.meetings.MeetingData;
import de.reihum.meetings.Parts;
import de.reihum.meetings.agenda.Agenda;
import de.reihum.meetings.agenda.SlotData;
import de.reihum.meetings.agenda.SlotData.Kind;
import de.reihum.meetings.dates.When;
import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.members.MemberFixtures;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AgendaPartTest {

    private static final When EVENING = new When(LocalDate.of(2026, 12, 3), LocalTime.of(16, 0), 120);

    private final Contact emre = new Member(1, MemberFixtures.brewery(), MemberFixtures.NOW).addContact(2, MemberFixtures.emre(), MemberFixtures.NOW);

    private List<AgendaPart> parts(When when, boolean agreed) {
        var agenda = new Agenda(List.of(SlotData.of(Kind.WELCOME, "", 15), new SlotData(Kind.TALK, "Azubis finden", 45, emre.id(), "", agreed), new SlotData(Kind.TALK, "Recht", 30, 0, "Dr. Ada Frei", true)));
        return AgendaPart.of(new Meeting(7, MeetingData.titled("Stammtisch").on(when).with(agenda), new Parts(null, null, Map.of(emre.id(), emre), () -> 9)));
    }

    @Test
    void each_part_has_its_time_and_whoever_has_agreed_is_named_with_her_company() {
        var parts = parts(EVENING, true);
        assertThat(parts).extracting(AgendaPart::at).containsExactly(LocalTime.of(16, 0), LocalTime.of(16, 15), LocalTime.of(17, 0));
        assertThat(parts).extracting(AgendaPart::speaker).containsExactly("", emre.name() + ", " + emre.member().name(), "Dr. Ada Frei");
    }

    @Test
    void whoever_has_not_agreed_is_not_named() {
        assertThat(parts(EVENING, false).get(1).speaker()).isEmpty();
    }

    @Test
    void without_a_date_there_are_no_times() {
        assertThat(parts(null, true)).extracting(AgendaPart::at).containsOnlyNulls();
    }
}
