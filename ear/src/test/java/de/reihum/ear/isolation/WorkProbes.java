package de.reihum.ear.isolation;

import de.reihum.exchange.ImportService;
import de.reihum.jobs.JobQueue;
import de.reihum.login.SignInService;
import de.reihum.polls.PollRunService;
import de.reihum.team.Invitations;
import java.sql.SQLException;
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

    static final Map<String, Sending> EFFECTS = new TreeMap<>(Map.of(
            "jobs.JobEffects", network -> new Errand(JobQueue.EFFECT, network.job(ImportService.CHECK, list(network, "MAPPED")), ""),
            "api.ForgetAnswers", network -> new Errand("api.forget", network.colony().member(), ""),
            "polls.mail.InvitationMail", network -> new Errand(PollRunService.INVITATION, network.invitation(), ""),
            "polls.mail.ReminderMail", network -> new Errand(PollRunService.REMINDER, network.invitation(), ""),
            "polls.mail.TopicMail", network -> new Errand(PollRunService.TOPIC, network.invitation(), ""),
            "polls.mail.PollEnd", network -> new Errand(PollRunService.CLOSE, network.overdue(), ""),
            "team.InvitationMail", network -> new Errand(Invitations.EFFECT, network.colony().member(), Integer.toString(network.colony().network())),
            "login.ResetMail", network -> new Errand(SignInService.RESET_EFFECT, 0, network.colony().email())));

    /** Accounts belong to no network: their mails reach their own address, whoever caused them. */
    static final Set<String> OF_ACCOUNTS = Set.of("team.InvitationMail", "login.ResetMail");

    /** The state in which a list waits for this work. */
    static final Map<String, String> WORKS = new TreeMap<>(Map.of("exchange.CheckWork", "MAPPED", "exchange.RunWork", "RUNNING", "exchange.UndoWork", "UNDOING"));

    private static final Map<String, String> KINDS = Map.of("exchange.CheckWork", ImportService.CHECK, "exchange.RunWork", ImportService.RUN, "exchange.UndoWork", ImportService.UNDO);

    private WorkProbes() {}

    static Errand job(String work, Asked runsIn, Asked of) throws SQLException {
        return new Errand(JobQueue.EFFECT, runsIn.job(KINDS.get(work), list(of, WORKS.get(work))), "");
    }

    private static long list(Asked network, String state) throws SQLException {
        network.put("UPDATE member_import SET state = ? WHERE tenant_id = ? AND id = ?", state, network.colony().network(), network.colony().list());
        return network.colony().list();
    }
}
