package de.reihum.persistence.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.attendance.AttendanceFollow;
import de.reihum.hosting.follow.HostMerge;
import de.reihum.exchange.ListPersonalData;
import de.reihum.invitations.InvitationPersonalData;
import de.reihum.invitations.extras.ExtraFollower;
import de.reihum.invitations.run.CastCallFollower;
import de.reihum.meetings.MeetingsFollow;
import de.reihum.members.consents.ConsentFollower;
import de.reihum.members.notes.NoteFollower;
import de.reihum.members.sources.PersonalData;
import de.reihum.persistence.TestDatabase;
import de.reihum.polls.PollPersonalData;
import de.reihum.privacy.Forgetting;
import de.reihum.proposals.traces.ProposalTraces;
import de.reihum.replies.ReplyTraces;
import de.reihum.touches.TouchPersonalData;
import de.reihum.touches.introductions.IntroductionFollower;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whoever lets a table point to persons says who gives and forgets what lies there. */
class PersonalDataTest {

    /** Each column that points to a contact, and who looks after its rows. */
    private static final Map<String, Class<?>> COVERED = new TreeMap<>(Map.ofEntries(
            Map.entry("contact_consent.contact_id", ConsentFollower.class),
            Map.entry("feedback_request.contact_id", AttendanceFollow.class),
            Map.entry("host_request.contact_id", HostMerge.class),
            Map.entry("introduction_side.contact_id", IntroductionFollower.class),
            Map.entry("invitation.contact_id", InvitationPersonalData.class),
            Map.entry("invitation_cast_call.contact_id", CastCallFollower.class),
            Map.entry("invitation_extra.contact_id", ExtraFollower.class),
            Map.entry("meeting_resolution.contact_id", AttendanceFollow.class),
            Map.entry("meeting_slot.contact_id", MeetingsFollow.class),
            Map.entry("member_note.contact_id", NoteFollower.class),
            Map.entry("personal_link.contact", Forgetting.class),
            Map.entry("poll_invitation.contact_id", PollPersonalData.class),
            Map.entry("presence.contact_id", AttendanceFollow.class),
            Map.entry("proposal.contact_id", ProposalTraces.class),
            Map.entry("proposer.contact_id", ProposalTraces.class),
            Map.entry("reply.contact_id", ReplyTraces.class),
            Map.entry("touch_party.contact_id", TouchPersonalData.class)));

    /** Columns of that name which count something or belong to nobody. */
    private static final Set<String> NO_PERSON = Set.of("participation_rules.contacts", "proposal.persons", "reply.persons");

    private static final String POINTERS = """
            SELECT table_name, column_name FROM information_schema.columns
            WHERE table_schema = DATABASE() AND (column_name LIKE '%contact%' OR column_name LIKE '%person%')
            UNION SELECT table_name, column_name FROM information_schema.key_column_usage
            WHERE table_schema = DATABASE() AND referenced_table_name = 'contact' AND column_name <> 'tenant_id'""";

    @Test
    void every_column_that_points_to_a_person_is_looked_after() throws SQLException {
        var found = new TreeSet<String>();
        try (var connection = TestDatabase.running().connection(); var rows = connection.createStatement().executeQuery(POINTERS)) {
            while (rows.next()) {
                found.add(rows.getString(1) + "." + rows.getString(2));
            }
        }
        found.removeAll(NO_PERSON);
        assertThat(found).as("a table that points to persons implements PersonalData").isEqualTo(COVERED.keySet());
    }

    @Test
    void who_looks_after_them_can_give_and_forget() {
        assertThat(COVERED.values()).filteredOn(type -> type != Forgetting.class).allSatisfy(type -> assertThat(PersonalData.class).isAssignableFrom(type));
        assertThat(PersonalData.class).as("lists hold persons without pointing to them").isAssignableFrom(ListPersonalData.class);
    }
}
