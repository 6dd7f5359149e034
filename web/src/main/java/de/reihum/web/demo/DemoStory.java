package de.reihum.web.demo;

import de.reihum.accounts.Actor;
import de.reihum.accounts.TenantRunner;
import de.reihum.members.Member;
import de.reihum.proposals.ProposalData;
import de.reihum.shared.ProductClock;
import de.reihum.web.demo.meetings.DemoAttendance;
import de.reihum.web.demo.meetings.DemoInvitations;
import de.reihum.web.demo.meetings.DemoMeeting;
import de.reihum.web.demo.meetings.DemoMeetings;
import de.reihum.web.demo.meetings.DemoProposals;
import de.reihum.web.demo.meetings.DemoReplies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** What the coordinators did in the months before, in the order of time and under the dates of then; each step is one transaction. */
@ApplicationScoped
public class DemoStory {

    private static final int NIGHTS = 10;
    private static final Duration IN_THE_MORNING = Duration.ofMinutes(95);

    private TenantRunner runner;
    private ProductClock clock;
    private DemoMembers members;
    private DemoImport lists;
    private DemoRecords records;
    private DemoPolls polls;
    private DemoContributions contributions;
    private DemoParticipation participation;
    private DemoProfile profile;
    private DemoTouches touches;
    private DemoIntroductions introductions;
    private DemoLook look;
    private DemoMeetings meetings;
    private DemoInvitations invitations;
    private DemoAttendance attendance;
    private DemoHosts hosts;
    private DemoProposals proposals;
    private DemoReplies replies;

    protected DemoStory() {}

    @Inject
    public DemoStory(TenantRunner runner, ProductClock clock, DemoMembers members, DemoImport lists, DemoRecords records, DemoPolls polls, DemoContributions contributions,
            DemoParticipation participation, DemoProfile profile, DemoTouches touches, DemoIntroductions introductions, DemoLook look, DemoMeetings meetings, DemoInvitations invitations, DemoAttendance attendance,
            DemoHosts hosts, DemoReplies replies, DemoProposals proposals) {
        this.runner = runner;
        this.clock = clock;
        this.members = members;
        this.lists = lists;
        this.records = records;
        this.polls = polls;
        this.contributions = contributions;
        this.participation = participation;
        this.profile = profile;
        this.touches = touches;
        this.introductions = introductions;
        this.look = look;
        this.meetings = meetings;
        this.invitations = invitations;
        this.attendance = attendance;
        this.hosts = hosts;
        this.proposals = proposals;
        this.replies = replies;
    }

    void neckar(Actor.Identity who) {
        var network = DemoNetwork.NECKAR;
        then(LocalDate.now(clock).getDayOfYear() + 40, network, who, () -> profile.write(DemoProfile.BEFORE));
        then(network.begun(), network, who, () -> members.enter(network.list()));
        then(204, network, who, records::fill);
        then(200, network, who, () -> profile.write(DemoProfile.NOW));
        then(195, network, who, profile::confirm);
        then(151, network, who, members::tag);
        then(118, network, who, members::archive);
        then(93, network, who, () -> lists.bringIn("fachkraeftetag.csv", "Anmeldungen Fachkräftetag.csv"));
        ask(network, who, DemoPoll.NECKAR);
        DemoRecord.MOVES.forEach(move -> then(move.enteredDaysAgo(), network, who, () -> records.move(move)));
        DemoRecord.JOTTINGS.forEach(note -> then(note.daysAgo(), network, who, () -> records.jot(note)));
        give(network, who, DemoGift.NECKAR);
        then(13, network, who, members::changeMany);
        then(6, network, who, members::enterTwice);
        then(3, network, who, () -> touches.tell(150, 15));
        judge(network, who, network.begun() - 5, 85);
        then(80, network, who, () -> participation.decide("Buntspecht", Member.Participation.ACTIVE, "Druckt das Programm und hilft bei jedem Treffen"));
        judge(network, who, 75, 25);
        then(24, network, who, () -> participation.decide("Weinlaub", Member.Participation.PAUSED, "Umzug der Kanzlei, meldet sich im Frühjahr wieder"));
        then(40, network, who, () -> introductions.ask(0, "Pflegedienst Enzwiese", "Feinmechanik Dörflinger", "Beide suchen Wege, ausländische Abschlüsse anerkennen zu lassen. Ein Gespräch könnte Monate sparen."));
        then(34, network, who, () -> introductions.agree(List.of("Am besten vormittags erreichbar.", "Freue mich auf den Austausch.")));
        then(5, network, who, () -> introductions.ask(1, "Brauerei Müllerschön", "Softwarehaus Kranichfeld", "Beide planen ein Wohnprojekt für Auszubildende und suchen jemanden, der mitmacht."));
        judge(network, who, 15, 0);
        meet(network, who);
    }

    /** What selected members have proposed, once the administration has let them. */
    void wish(Actor.Identity who) {
        var network = DemoNetwork.NECKAR;
        var evening = LocalDate.now(clock).plusMonths(5).with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY)).toString();
        then(33, network, who, () -> proposals.select(List.of("Brauerei Müllerschön", "Pflegedienst Enzwiese", "Feinmechanik Dörflinger", "Softwarehaus Kranichfeld")));
        then(29, network, who, () -> proposals.propose("Pflegedienst Enzwiese", ProposalData.topic("Schichtarbeit und Familie", "Viele gehen, wenn das erste Kind kommt. Wie halten das andere Betriebe?").named(true)));
        then(27, network, who, () -> proposals.propose("Brauerei Müllerschön", ProposalData.meeting("Ein Abend im Sudhaus", "Wir zeigen, wie aus Praktikanten Auszubildende werden.", evening, true, 25).named(true)));
        then(22, network, who, () -> proposals.propose("Feinmechanik Dörflinger", ProposalData.topic("Arbeitszeiten in der Produktion", "Nachts findet sich kaum noch jemand.")));
        then(20, network, who, () -> proposals.merge("Arbeitszeiten in der Produktion", "Schichtarbeit und Familie", "Das passt gut zusammen."));
        then(16, network, who, () -> proposals.accept("Ein Abend im Sudhaus", "Sehr gern. Zum Ablauf rufe ich Sie im neuen Jahr an."));
        then(11, network, who, () -> proposals.propose("Softwarehaus Kranichfeld", ProposalData.topic("Rechnungen ohne Papier", "")));
        then(8, network, who, () -> proposals.decline("Rechnungen ohne Papier", "Dafür gibt es bei der Kammer einen guten Abend im Februar, ich schicke Ihnen die Einladung."));
        then(2, network, who, () -> proposals.hear("Buntspecht", ProposalData.meeting("Frühstück in der Druckerei", "Rief an: möchte die neue Maschine zeigen und über Quereinstieg sprechen.", evening.substring(0, 7), true, 0)));
    }

    private void meet(DemoNetwork network, Actor.Identity who) {
        var today = LocalDate.now(clock);
        then(160, network, who, () -> meetings.begin(today));
        for (int before = 0; before < DemoMeeting.NECKAR.size(); before++) {
            int number = before;
            then(0, network, who, () -> meetings.tell(DemoMeeting.NECKAR.get(number), number));
        }
        then(0, network, who, meetings::firm);
        then(125, network, who, invitations::invitePast);
        then(120, network, who, invitations::deliverPast);
        then(115, network, who, replies::answerPast);
        then(70, network, who, attendance::close);
        then(66, network, who, attendance::answer);
        then(9, network, who, invitations::invite);
        then(8, network, who, invitations::deliver);
        then(7, network, who, () -> replies.answer(0));
        then(5, network, who, () -> replies.answer(1));
        then(4, network, who, meetings::visit);
        then(4, network, who, attendance::begin);
        then(3, network, who, invitations::remind);
        then(2, network, who, () -> replies.answer(2));
        then(1, network, who, replies::giveUp);
        then(0, network, who, hosts::begin);
        then(0, network, who, hosts::ask);
    }

    /** What the administration has set up; the other network stays as it comes. */
    void dress(Actor.Identity who) {
        then(DemoNetwork.NECKAR.begun() - 2, DemoNetwork.NECKAR, who, look::dress);
        then(140, DemoNetwork.NECKAR, who, look::ask);
    }

    void uckermark(Actor.Identity who) {
        var network = DemoNetwork.UCKERMARK;
        then(network.begun(), network, who, () -> members.enter(network.list()));
        ask(network, who, DemoPoll.UCKERMARK);
        give(network, who, DemoGift.UCKERMARK);
        then(3, network, who, () -> touches.tell(40, 6));
        judge(network, who, network.begun() - 5, 0);
    }

    /** @param told the oldest first */
    private void ask(DemoNetwork network, Actor.Identity who, List<DemoPoll> told) {
        for (int before = 0; before < told.size(); before++) {
            int number = before;
            then(told.get(number).sent(), network, who, () -> polls.tell(told.get(number), number));
        }
    }

    /** What was given before the network began to work with Reihum was entered in its first week. @param told the oldest first */
    private void give(DemoNetwork network, Actor.Identity who, List<DemoGift> told) {
        for (int before = 0; before < told.size(); before++) {
            int number = before;
            int noted = Math.min(told.get(number).daysAgo() - 1, network.begun() - 3);
            then(noted, network, who, () -> contributions.note(told.get(number), told.get(number).daysAgo() - noted, number));
        }
    }

    /** What some of the past nights have judged. @param from days ago @param until days ago, 0 for now */
    private void judge(DemoNetwork network, Actor.Identity who, int from, int until) {
        for (int daysAgo = from; daysAgo >= until; daysAgo -= NIGHTS) {
            then(daysAgo, network, who, participation::judge);
        }
        then(until, network, who, participation::judge);
    }

    private void then(int daysAgo, DemoNetwork network, Actor.Identity who, Runnable work) {
        clock.ago(Duration.ofDays(daysAgo).plus(IN_THE_MORNING), () -> runner.call(network.number(), who, () -> {
            work.run();
            return null;
        }));
    }
}
