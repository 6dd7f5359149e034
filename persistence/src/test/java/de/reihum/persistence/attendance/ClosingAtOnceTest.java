package de.reihum.persistence.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.attendance.Invited;
import de.reihum.attendance.closing.ClosingData;
import de.reihum.attendance.closing.ClosingService;
import de.reihum.attendance.closing.ClosingService.WriteClosing;
import de.reihum.attendance.closing.ConfirmClosing;
import de.reihum.attendance.feedback.FeedbackData;
import de.reihum.attendance.feedback.FeedbackReminderService;
import de.reihum.attendance.feedback.FeedbackRequest;
import de.reihum.attendance.feedback.FeedbackRound;
import de.reihum.attendance.feedback.FeedbackService;
import de.reihum.attendance.feedback.FeedbackTraces;
import de.reihum.attendance.figures.Counting;
import de.reihum.attendance.figures.FigureService;
import de.reihum.attendance.presence.Absences;
import de.reihum.attendance.presence.CheckIn;
import de.reihum.attendance.presence.CheckInService;
import de.reihum.attendance.presence.Expectations;
import de.reihum.attendance.presence.Presence.State;
import de.reihum.links.LinkHolder;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.MeetingData;
import de.reihum.meetings.MeetingEvents;
import de.reihum.meetings.Parts;
import de.reihum.meetings.PlaceData;
import de.reihum.meetings.agenda.Agenda;
import de.reihum.meetings.dates.When;
import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.members.MemberFilter;
import de.reihum.members.MemberFixtures;
import de.reihum.persistence.World;
import de.reihum.persistence.invitations.JpaInvitations;
import de.reihum.persistence.meetings.JpaMeetings;
import de.reihum.persistence.members.JpaContacts;
import de.reihum.persistence.members.JpaMembers;
import de.reihum.persistence.replies.JpaReplies;
import de.reihum.persistence.tenancy.JpaNetworks;
import de.reihum.shared.Refusal;
import de.reihum.tasks.TaskService;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Reports and feedback on a database, also when two people are at it. */
class ClosingAtOnceTest {

    private final World world = World.running();
    private final JpaPresences presences = new JpaPresences(world.database());
    private final JpaClosings closings = new JpaClosings(world.database());
    private final JpaFeedbacks feedbacks = new JpaFeedbacks(world.database());
    private final JpaMeetings meetings = new JpaMeetings(world.database());
    private final JpaMembers members = new JpaMembers(world.database());
    private final JpaContacts contacts = new JpaContacts(world.database());
    private final JpaInvitations invitations = new JpaInvitations(world.database());
    private final Expectations expectations = new Expectations(invitations, new JpaReplies(world.database()));
    private final FeedbackRound round = new FeedbackRound(presences, feedbacks, world.outbox(), world.ids(), world.clock());
    private final CheckInService door = new CheckInService(meetings, presences, closings, expectations, members, contacts, world.actor(), world.ids(), world.clock());
    private final ClosingService closing = new ClosingService(meetings, new MeetingEvents(List.of(), world.clock()), closings, new JpaPhotos(world.database()), presences,
            new Absences(presences, expectations, members, contacts, world.actor(), world.ids(), world.clock()), round, new TaskService() {}, members, world.actor(), world.ids(), world.clock());
    private final FeedbackService feedback = new FeedbackService(feedbacks, round, meetings, null, new JpaNetworks(world.database()), world.tenant(), world.clock());
    private final FeedbackReminderService reminders = new FeedbackReminderService(feedbacks, world.outbox(), world.clock());
    private final int network = world.network();
    private final long brewery = member();
    private final long meeting = meeting();

    private long member() {
        return world.in(network, () -> {
            var member = new Member(world.ids().next(), MemberFixtures.brewery(), world.clock().instant());
            member.addContact(world.ids().next(), MemberFixtures.emre(), world.clock().instant());
            members.add(member);
            return member.id();
        });
    }

    private long meeting() {
        return world.in(network, () -> {
            var host = members.find(brewery).orElseThrow();
            var day = LocalDate.now(world.clock()).minusDays(1);
            var data = new MeetingData(0, "Stammtisch", "", "", new When(day, LocalTime.of(16, 0), 120), PlaceData.seatOf(host), brewery, 0, 0, false, MemberFilter.everything(), 0, Agenda.EMPTY);
            var made = new Meeting(world.ids().next(), data, new Parts(null, host, Map.of(), world.ids()::next));
            made.plan(day.minusDays(30).atStartOfDay(world.clock().getZone()).toInstant());
            meetings.add(made);
            return made.id();
        });
    }

    private long contact(long member) {
        return world.in(network, () -> members.find(member).orElseThrow().contacts().iterator().next().id());
    }

    private long version() {
        return world.in(network, () -> closing.details(meeting).version());
    }

    @Test
    void of_two_who_write_the_first_report_at_once_one_is_told_so() throws Exception {
        assertThat(atOnce(number -> world.in(network, () -> closing.write(new WriteClosing(meeting, 0, ClosingData.EMPTY.withMinutes("von " + number)))))).isEqualTo(1);
        assertThat(world.in(network, () -> closing.details(meeting).data().minutes())).startsWith("von ");
    }

    @Test
    void of_two_who_confirm_at_once_one_is_told_so_and_everybody_is_asked_once() throws Exception {
        world.in(network, () -> door.note(new CheckIn(meeting, "tap-0123456789", "m" + brewery, State.PRESENT, "", 0)));
        world.in(network, () -> closing.write(new WriteClosing(meeting, 0, ClosingData.EMPTY)));
        long seen = version();
        assertThat(atOnce(number -> world.in(network, () -> {
            closing.confirm(new ConfirmClosing(meeting, seen, true, List.of()));
        }))).isEqualTo(1);
        assertThat(world.in(network, () -> feedbacks.ofMeeting(meeting))).hasSize(1);
        assertThat(world.in(network, () -> new FigureService(meetings, closings, new Counting(presences, new Invited(invitations))).series(0)).meetings()).singleElement()
                .satisfies(one -> assertThat(one.came()).isEqualTo(1));
    }

    @Test
    void an_answer_that_is_sent_twice_at_once_counts_once() throws Exception {
        asked();
        var holder = new LinkHolder(1, "", FeedbackRound.PURPOSE, meeting, contact(brewery));
        assertThat(atOnce(number -> world.in(network, () -> feedback.answer(holder, new FeedbackData(4, null, "x"))))).isEqualTo(1);
        assertThat(world.in(network, () -> feedbacks.answers(meeting))).hasSize(1);
    }

    private void asked() {
        world.in(network, () -> door.note(new CheckIn(meeting, "tap-0123456789", "m" + brewery, State.PRESENT, "", 0)));
        world.in(network, () -> {
            closing.confirm(new ConfirmClosing(meeting, 0, true, List.of()));
        });
    }

    @Test
    void two_clicks_on_remind_send_one_mail() throws Exception {
        asked();
        world.clock().forward(Duration.ofDays(8));
        var sent = world.in(network, () -> reminders.preview(meeting).names());
        assertThat(sent).containsExactly("Emre Löffler");
        var threads = Executors.newFixedThreadPool(2);
        try {
            var both = threads.invokeAll(List.<Callable<Integer>>of(() -> world.in(network, () -> reminders.remind(meeting)), () -> world.in(network, () -> reminders.remind(meeting))));
            assertThat(both.get(0).get() + both.get(1).get()).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void of_two_persons_that_are_one_the_question_stays_once_and_goes_when_she_is_forgotten() {
        asked();
        long other = member();
        long same = contact(other);
        long asked = contact(brewery);
        world.in(network, () -> feedbacks.add(new FeedbackRequest(world.ids().next(), meetings.find(meeting).orElseThrow(), here(same), world.clock().instant())));
        var traces = new FeedbackTraces(feedbacks);
        world.in(network, () -> feedback.answer(new LinkHolder(1, "", FeedbackRound.PURPOSE, meeting, same), new FeedbackData(4, null, "")));
        world.in(network, () -> traces.contactMerged(here(same), here(asked)));
        assertThat(world.in(network, () -> feedbacks.ofMeeting(meeting))).singleElement().satisfies(one -> assertThat(one.answered()).isTrue());
        assertThat(world.in(network, () -> traces.about(asked))).isNotEmpty();
        world.in(network, () -> traces.forget(asked));
        assertThat(world.in(network, () -> feedbacks.ofMeeting(meeting))).isEmpty();
        assertThat(world.in(network, () -> feedbacks.answers(meeting))).as("what was answered belongs to nobody").hasSize(1);
    }

    private Contact here(long contact) {
        return contacts.find(contact).orElseThrow();
    }

    /** Does it twice at the same time. @return how many were refused */
    private static int atOnce(Work work) throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(2);
        try {
            int refused = 0;
            for (var one : threads.invokeAll(IntStream.rangeClosed(1, 2).mapToObj(number -> (Callable<Boolean>) () -> refused(work, number)).toList())) {
                refused += one.get() ? 1 : 0;
            }
            return refused;
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean refused(Work work, int number) {
        try {
            work.run(number);
            return false;
        } catch (Refusal told) {
            return true;
        }
    }

    private interface Work {

        void run(int number);
    }
}
