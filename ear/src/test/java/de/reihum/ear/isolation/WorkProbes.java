package de.reihum.ear.isolation;

import de.reihum.exchange.ImportService;
import de.reihum.hosting.asking.Asking;
import de.reihum.invitations.chores.Chores;
import de.reihum.invitations.letters.LetterDesk;
import de.reihum.invitations.letters.LetterMakingService;
import de.reihum.invitations.run.InvitationEffects;
import de.reihum.jobs.JobQueue;
import de.reihum.login.SignInService;
import de.reihum.login.reset.FactorResetService;
import de.reihum.members.bulk.BulkService;
import de.reihum.members.membership.MembershipService;
import de.reihum.participation.JudgementService;
import de.reihum.participation.Soon;
import de.reihum.platform.closing.ClosingService;
import de.reihum.platform.closing.DeletionService;
import de.reihum.platform.export.ExportMakingService;
import de.reihum.platform.export.NetworkExportService;
import de.reihum.polls.PollRunService;
import de.reihum.privacy.MassErasure;
import de.reihum.replies.Usher;
import de.reihum.shared.ProductClock;
import de.reihum.tasks.WeeklyMail;
import de.reihum.team.Invitations;
import de.reihum.team.handover.HandOverService;
import de.reihum.touches.introductions.IntroductionService;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What is done without a request: what is sent there, with a network's own ids. Whatever is not here has no probe, which breaks the build. */
final class WorkProbes {

    /** What lies in the outbox. */
    record Errand(String kind, long subject, String argument) {}

    /** Makes sure that there is something to do in a network. */
    @FunctionalInterface
    interface Sending {
        Errand of(Asked network) throws SQLException;
    }

    static final Map<String, Sending> EFFECTS = new TreeMap<>(Map.ofEntries(
            Map.entry("jobs.JobEffects", network -> new Errand(JobQueue.EFFECT, network.job(ImportService.CHECK, list(network, "MAPPED")), "")),
            Map.entry("members.membership.MembershipTurn", network -> new Errand(MembershipService.TURN, planned(network), "")),
            Map.entry("attendance.feedback.FeedbackWork", network -> new Errand(AttendanceAttacks.PURPOSE, AttendanceAttacks.request(network), "0")),
            Map.entry("api.ForgetAnswers", network -> new Errand("api.forget", network.colony().member(), "")),
            Map.entry("touches.introductions.IntroductionWork", network -> new Errand(IntroductionService.EFFECT, network.introduction(), "ASK")),
            Map.entry("replies.mail.ReplyMailWork", network -> new Errand(Usher.MAIL, ReplyAttacks.reply(network, Asked.LATER, "TAKEN"), "CONFIRM")),
            Map.entry("replies.mail.OfferEnd", network -> new Errand(Usher.LAPSE, ReplyAttacks.reply(network, Asked.LATER, "OFFERED"), "")),
            Map.entry("replies.mail.CallsEnd", network -> new Errand(Usher.CALLS, ReplyAttacks.called(network), "")),
            Map.entry("replies.mail.NeedsEnd", network -> new Errand(Usher.NEEDS, ReplyAttacks.over(network), "")),
            Map.entry("hosting.mail.HostWork", network -> new Errand(Asking.EFFECT, network.colony().hostRequest(), "CHANGED")),
            Map.entry("proposals.mail.ProposalWork", network -> new Errand(de.reihum.proposals.mail.Errand.EFFECT, network.colony().declined(), "DECLINED")),
            Map.entry("tasks.MondayWork", network -> new Errand(WeeklyMail.MONDAY, 0, LocalDate.now(ProductClock.ZONE).toString())),
            Map.entry("tasks.LateMail", network -> new Errand(WeeklyMail.MAIL, network.colony().member(), "")),
            Map.entry("invitations.mail.InviteMail", network -> new Errand(InvitationEffects.INVITE, network.meeting("INVITED", "MAIL", false) + 1, "")),
            Map.entry("invitations.mail.RemindMail", network -> new Errand(InvitationEffects.REMIND, network.meeting("INVITED", "MAIL", true) + 1, "")),
            Map.entry("invitations.mail.NewsMail", network -> new Errand(InvitationEffects.NEWS, network.meeting("INVITED", "MAIL", true) + 1, "")),
            Map.entry("invitations.mail.CancelMail", network -> new Errand(InvitationEffects.CANCEL, network.meeting("CANCELLED", "MAIL", true) + 1, "")),
            Map.entry("invitations.mail.LastWordMail", network -> new Errand(InvitationEffects.EVE_MAIL, network.meeting("INVITED", "MAIL", true) + 1, "2037-03-12")),
            Map.entry("invitations.mail.CastMail", network -> new Errand(InvitationEffects.EVE_CAST, network.colony().contact(), hosted(network) + " " + LocalDate.now(ProductClock.ZONE))),
            Map.entry("invitations.mail.Eve", network -> new Errand(InvitationEffects.EVE, ReplyAttacks.coming(network), Asked.LATER)),
            Map.entry("invitations.ChoreWork", network -> new Errand(Chores.EFFECT, network.meeting("INVITED", "PHONE", false), "0 Kim")),
            Map.entry("invitations.letter.LettersExpiry", network -> new Errand(LetterMakingService.EXPIRY, network.letters(), "")),
            Map.entry("polls.mail.InvitationMail", network -> new Errand(PollRunService.INVITATION, network.invitation(), "")),
            Map.entry("polls.mail.ReminderMail", network -> new Errand(PollRunService.REMINDER, network.invitation(), "")),
            Map.entry("polls.mail.TopicMail", network -> new Errand(PollRunService.TOPIC, network.invitation(), "")),
            Map.entry("polls.mail.PollEnd", network -> new Errand(PollRunService.CLOSE, network.overdue(), "")),
            Map.entry("team.handover.HandOverEnd", network -> new Errand(HandOverService.END, network.colony().handOver(), "")),
            Map.entry("team.handover.HandOverMail", network -> new Errand(HandOverService.MAIL, network.colony().handOver(), "LEAVER_BEGUN")),
            Map.entry("team.InvitationMail", network -> new Errand(Invitations.EFFECT, network.colony().member(), Integer.toString(network.colony().network()))),
            Map.entry("login.reset.FactorResetMail", network -> new Errand(FactorResetService.EFFECT, network.colony().member(), "Kim")),
            Map.entry("login.ResetMail", network -> new Errand(SignInService.RESET_EFFECT, 0, network.colony().email())),
            Map.entry("participation.work.NightlyJudgement", network -> new Errand(JudgementService.NIGHT, 0, "")),
            Map.entry("participation.work.SoonJudged", network -> new Errand(Soon.EFFECT, 0, "")),
            Map.entry("platform.closing.Farewell", network -> new Errand(ClosingService.FAREWELL, network.closed(), "")),
            Map.entry("platform.closing.Deletion", network -> new Errand(ClosingService.DELETION, network.closed(), "")),
            Map.entry("platform.closing.ClosedMail", network -> new Errand(DeletionService.LETTER, network.colony().member(), Integer.toString(network.closed()))),
            Map.entry("platform.export.ExportExpiry", network -> new Errand(ExportMakingService.EXPIRY, network.export(), ""))));

    /** Accounts belong to no network: their mails reach their own address, whoever caused them. */
    static final Set<String> OF_ACCOUNTS = Set.of("login.reset.FactorResetMail", "team.InvitationMail", "login.ResetMail");

    /** Belong to no network and work on the one they name. */
    static final Set<String> OF_PLATFORM = Set.of("platform.closing.Farewell", "platform.closing.Deletion", "platform.closing.ClosedMail");

    /** Long work: its kind, and something of a network that waits for it. */
    record LongWork(String kind, Waiting waits) {}

    @FunctionalInterface
    interface Waiting {
        long in(Asked network) throws SQLException;
    }

    static final Map<String, LongWork> WORKS = new TreeMap<>(Map.ofEntries(
            Map.entry("exchange.CheckWork", new LongWork(ImportService.CHECK, network -> list(network, "MAPPED"))),
            Map.entry("exchange.RunWork", new LongWork(ImportService.RUN, network -> list(network, "RUNNING"))),
            Map.entry("exchange.UndoWork", new LongWork(ImportService.UNDO, network -> list(network, "UNDOING"))),
            Map.entry("privacy.ErasureWork", new LongWork(MassErasure.JOB, WorkProbes::erasure)),
            Map.entry("members.bulk.BulkChangeWork", new LongWork(BulkService.JOB, network -> bulk(network, "RUNNING", "WAITING"))),
            Map.entry("members.bulk.BulkBackWork", new LongWork(BulkService.BACK, network -> bulk(network, "UNDOING", "CHANGED"))),
            Map.entry("invitations.letter.LettersWork", new LongWork(LetterDesk.JOB, Asked::letters)),
            Map.entry("participation.work.JudgementWork", new LongWork(JudgementService.JOB, network -> 0)),
            Map.entry("platform.export.NetworkExportWork", new LongWork(NetworkExportService.JOB, Asked::export))));

    /** Work on everything in the network that it runs in: there is no id that could be another network's. */
    static final Set<String> OF_ALL = Set.of("participation.work.JudgementWork");

    private WorkProbes() {}

    static Errand job(String work, Asked runsIn, Asked of) throws SQLException {
        return new Errand(JobQueue.EFFECT, runsIn.job(WORKS.get(work).kind(), WORKS.get(work).waits().in(of)), "");
    }

    /** The member's pause has begun, and nobody has noticed. */
    private static long planned(Asked network) throws SQLException {
        long member = network.colony().member();
        network.put("INSERT INTO membership_period (tenant_id, id, member_id, status, begins_on, decided_by, reason, version) VALUES (?, ?, ?, 'PAUSED', '2026-01-05', '', '', 1)",
                network.colony().network(), member, member);
        return member;
    }

    /** A meeting at the member's late today, who is not asked whether it comes. */
    private static long hosted(Asked network) throws SQLException {
        long meeting = network.meeting("INVITED", "MAIL", true);
        network.put("DELETE FROM invitation WHERE tenant_id = ? AND meeting_id = ?", network.colony().network(), meeting);
        network.put("UPDATE meeting SET host_id = ?, day = ?, start_minute = 1439 WHERE tenant_id = ? AND id = ?", network.colony().member(), LocalDate.now(ProductClock.ZONE).toString(), network.colony().network(), meeting);
        return meeting;
    }

    private static long erasure(Asked network) throws SQLException {
        long id = network.colony().member();
        network.put("INSERT IGNORE INTO privacy_erasure (tenant_id, id, wanted, version) VALUES (?, ?, ?, 1)", network.colony().network(), id, Long.toString(network.colony().contact()));
        return id;
    }

    /** The member's town is to become another one, or its old one again. */
    private static long bulk(Asked network, String state, String progress) throws SQLException {
        long id = network.colony().member();
        int of = network.colony().network();
        network.put("DELETE FROM member_bulk_entry WHERE tenant_id = ? AND id = ?", of, id);
        network.put("DELETE FROM member_bulk WHERE tenant_id = ? AND id = ?", of, id);
        network.put("INSERT INTO member_bulk (tenant_id, id, field, value, own_field, members, started_by, started_at, state, job, counts, version)"
                + " VALUES (?, ?, 'TOWN', 'Neustadt', 0, 1, 'Kim', UTC_TIMESTAMP(6), ?, 0, '', 1)", of, id, state);
        network.put("INSERT INTO member_bulk_entry (tenant_id, id, bulk_id, member_id, progress, old_value, new_value, changed_at, version)"
                + " VALUES (?, ?, ?, ?, ?, 'Altstadt', 'Neustadt', UTC_TIMESTAMP(6), 1)", of, id, id, id, progress);
        return id;
    }

    private static long list(Asked network, String state) throws SQLException {
        network.put("UPDATE member_import SET state = ? WHERE tenant_id = ? AND id = ?", state, network.colony().network(), network.colony().list());
        return network.colony().list();
    }
}
