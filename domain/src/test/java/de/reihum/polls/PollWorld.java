package de.reihum.polls;

import de.reihum.ballots.BallotService;
import de.reihum.ballots.BallotsInMemory;
import de.reihum.ballots.PollMailService;
import de.reihum.ballots.ResultService;
import de.reihum.links.LinkHolder;
import de.reihum.links.LinkService;
import de.reihum.links.LinksInMemory;
import de.reihum.members.Contact;
import de.reihum.members.ContactData;
import de.reihum.members.Member;
import de.reihum.members.MemberData;
import de.reihum.members.MemberFilter;
import de.reihum.members.MembersInMemory;
import de.reihum.shared.Ids;
import de.reihum.tenancy.OneNetwork;
import de.reihum.tenancy.TenantContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The poll services over repositories in memory, with members to ask and a clock to move. */
public final class PollWorld {

    public static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    public static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 16);

    public final Ids ids = new Ids(() -> 1);
    public final MembersInMemory members = new MembersInMemory();
    public final InvitationsInMemory invitations = new InvitationsInMemory();
    public final PollsInMemory polls = new PollsInMemory(invitations);
    public final BallotsInMemory ballots = new BallotsInMemory();
    public final OutboxInMemory outbox = new OutboxInMemory();
    public final LinksInMemory links = new LinksInMemory();
    private Instant now = START;
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    public final PollService service = new PollService(polls, invitations, ids, clock);
    public final PollRunService run = new PollRunService(polls, invitations, members, outbox, ids, clock);
    public final ResultService results = new ResultService(polls, ballots);
    public final BallotService voting = new BallotService(polls, invitations, ballots, results, ids, clock);
    private final TenantContext tenant = tenant();
    public final PollMailService mails = new PollMailService(invitations, new LinkService(links, new OneNetwork(), tenant, ids, clock), results, new OneNetwork(), tenant, clock);

    /** A member whose representative can be written to. */
    public Member member(String name) {
        var member = new Member(ids.next(), data(name), now);
        member.addContact(ids.next(), contact(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + "@example.org", Contact.Consent.UNKNOWN), now);
        members.add(member);
        return member;
    }

    public Member member(String name, String email, Contact.Consent consent) {
        var member = new Member(ids.next(), data(name), now);
        member.addContact(ids.next(), contact(email, consent), now);
        members.add(member);
        return member;
    }

    public Member memberWithoutContact(String name) {
        var member = new Member(ids.next(), data(name), now);
        members.add(member);
        return member;
    }

    private static MemberData data(String name) {
        return new MemberData(name, Member.Kind.SME, Member.Status.ACTIVE, "", "", "", "", "", "", "", Set.of(), "");
    }

    static ContactData contact(String email, Contact.Consent consent) {
        return new ContactData(Contact.Salutation.MS, "", "Anna", "Blüm", "", email, "", Set.of(Contact.Role.REPRESENTATIVE), "de", consent, "");
    }

    public static PollData question(Poll.Mode mode) {
        return new PollData("Worüber sprechen wir beim nächsten Stammtisch?", "Zwei Minuten genügen.", mode, false, false, LAST_DAY,
                List.of("Azubis finden", "Pflege und Beruf", "Betriebliche Gesundheit", "Fachkräfte aus dem Ausland"), MemberFilter.everything());
    }

    public static PollData hidden(PollData data) {
        return new PollData(data.question(), data.intro(), data.mode(), true, data.anonymous(), data.endsOn(), data.options(), data.audience());
    }

    public static PollData anonymous(PollData data) {
        return new PollData(data.question(), data.intro(), data.mode(), data.hidden(), true, data.endsOn(), data.options(), data.audience());
    }

    public static PollData ending(PollData data, LocalDate end) {
        return new PollData(data.question(), data.intro(), data.mode(), data.hidden(), data.anonymous(), end, data.options(), data.audience());
    }

    /** A poll that was just sent to all members. */
    public long running(PollData data) {
        long id = service.create(data);
        run.send(new PollRunService.SendPoll(id, service.details(id).version()));
        return id;
    }

    public LinkHolder link(long poll, Member member) {
        return new LinkHolder(1, "Netzwerk Neckar", BallotService.PURPOSE, poll, member.representative().orElseThrow().id());
    }

    public void answer(long poll, Member member, Integer... numbers) {
        voting.answer(link(poll, member), List.of(numbers));
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    private static TenantContext tenant() {
        var context = new TenantContext();
        context.enter(7);
        return context;
    }
}
