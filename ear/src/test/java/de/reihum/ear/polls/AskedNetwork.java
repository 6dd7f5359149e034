package de.reihum.ear.polls;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.TenantRunner;
import de.reihum.audit.AuditRow;
import de.reihum.audit.AuditService;
import de.reihum.audit.AuditTrail;
import de.reihum.ballots.BallotService;
import de.reihum.ballots.PollPage;
import de.reihum.ballots.PollResults;
import de.reihum.ballots.ResultService;
import de.reihum.members.Contact;
import de.reihum.members.ContactData;
import de.reihum.members.Member;
import de.reihum.members.MemberData;
import de.reihum.members.MemberFilter;
import de.reihum.members.MemberService;
import de.reihum.platform.DemonstrationService;
import de.reihum.polls.Poll;
import de.reihum.polls.PollData;
import de.reihum.polls.PollDetails;
import de.reihum.polls.PollRunService;
import de.reihum.polls.PollService;
import de.reihum.shared.ProductClock;
import de.reihum.shared.Slice;
import de.reihum.web.links.LinkDoor;
import de.reihum.web.mail.KeptMail;
import de.reihum.web.mail.MailFolder;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** A network of a test's own inside the server, with members that get real mails, and somebody who may do everything in it. */
@Dependent
public class AskedNetwork {

    private static final Actor.Identity ANYBODY = new Actor.Identity(Actor.Kind.PERSON, 7, "Toni Test", EnumSet.allOf(Permission.class));
    private static final Pattern LINK = Pattern.compile("/a/([A-Za-z0-9_-]{32})");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Inject
    private TenantRunner runner;
    @Inject
    private DemonstrationService networks;
    @Inject
    private MemberService members;
    @Inject
    private PollService polls;
    @Inject
    private PollRunService run;
    @Inject
    private ResultService results;
    @Inject
    private BallotService ballots;
    @Inject
    private LinkDoor door;
    @Inject
    private AuditService audit;
    @Inject
    private MailFolder mails;
    @Inject
    private ProductClock clock;

    private int number;

    /** @return its representative's address */
    String member(String name) {
        if (number == 0) {
            number = runner.callTenantFree(ANYBODY, () -> networks.openNetwork("Netzwerk Neckar", "de"));
        }
        var email = name.toLowerCase(Locale.ROOT) + number + "@betrieb.example";
        var data = new MemberData(name, Member.Kind.SME, Member.Status.ACTIVE, "", "", "", "", "", "", "", Set.of(), "");
        var contact = new ContactData(Contact.Salutation.MS, "", "Anna", "Blüm", "", email, "", Set.of(Contact.Role.REPRESENTATIVE), "de", Contact.Consent.UNKNOWN, "");
        work(() -> members.create(new MemberService.CreateMember(data, List.of(contact))));
        return email;
    }

    /** Sends a question with three topics to all members. */
    long ask(int days) {
        var data = new PollData("Worüber sprechen wir?", "", Poll.Mode.ONE, false, false, today().plusDays(days), List.of("Azubis", "Pflege", "Gesundheit"), MemberFilter.everything());
        return work(() -> {
            long poll = polls.create(data);
            run.send(new PollRunService.SendPoll(poll, polls.details(poll).version()));
            return poll;
        });
    }

    <T> T work(Supplier<T> steps) {
        return runner.call(number, ANYBODY, steps);
    }

    PollRunService run() {
        return run;
    }

    PollDetails details(long poll) {
        return work(() -> polls.details(poll));
    }

    PollResults results(long poll) {
        return work(() -> results.results(poll));
    }

    void closeWhenDue(long poll) {
        runner.walk(number, ANYBODY, () -> run.closeWhenDue(poll));
    }

    void pass(Duration time) {
        clock.forward(time);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ProductClock.ZONE);
    }

    /** @return the token of the link in the one mail */
    String mailed(String email, String subject) {
        return mails(email, subject, 1).get(0);
    }

    /** The tokens of the links in the mails, newest first, as soon as there are so many. */
    List<String> mails(String email, String subject, int wanted) {
        await(() -> found(email, subject).size() >= wanted);
        return found(email, subject).stream().map(mail -> LINK.matcher(mail.text()).results().findFirst().orElseThrow().group(1)).toList();
    }

    private List<KeptMail> found(String email, String subject) {
        return mails.newest(300).stream().filter(mail -> mail.to().contains(email) && mail.subject().contains(subject)).toList();
    }

    void answer(String token, int option) {
        door.enter(token, holder -> {
            ballots.answer(holder, List.of(option));
            return null;
        });
    }

    PollPage page(String token) {
        return door.enter(token, ballots::page);
    }

    void awaitClosed(long poll) {
        await(() -> details(poll).state() == Poll.State.CLOSED);
    }

    /** What the trail says about the poll's closing. */
    List<AuditRow> closings(long poll) {
        return work(() -> audit.find(new AuditTrail.Wanted("Poll", poll, ""), Slice.first(100))).stream()
                .filter(row -> row.fields().stream().anyMatch(field -> "CLOSED".equals(field.now()))).toList();
    }

    private static void await(BooleanSupplier there) {
        var end = Instant.now().plus(PATIENCE);
        while (!there.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("Waited in vain");
            }
            try {
                Thread.sleep(300);
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
    }
}
