package de.reihum.team.handover;

import de.reihum.accounts.Account;
import de.reihum.accounts.Accounts;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.accounts.Role;
import de.reihum.jobs.Effect;
import de.reihum.jobs.Outbox;
import de.reihum.shared.Conflict;
import de.reihum.shared.Ids;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.NotFound;
import de.reihum.shared.ProductClock;
import de.reihum.shared.RuleBroken;
import de.reihum.team.Team;
import de.reihum.tenancy.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Somebody leaves: what is settled with whom, and the end of her access. */
@ApplicationScoped
@Transactional
public class HandOverService {

    /** Ends the access; its subject is the hand-over. */
    public static final String END = "team.handover.end";
    /** Mails; the subject is the hand-over, the argument one of {@link Letter}. */
    public static final String MAIL = "team.handover.mail";

    /** Who is told what. */
    public enum Letter { LEAVER_BEGUN, SUCCESSOR_BEGUN, LEAVER_ENDED, SUCCESSOR_ENDED }

    /** @param lastDay with access */
    public record BeginHandOver(long account, long successor, LocalDate lastDay) {}

    /** @param version as it was seen */
    public record DescribeHandOver(long id, long version, String notes) {}

    private HandOvers handOvers;
    private Team team;
    private Accounts accounts;
    private Checklist checklist;
    private Outbox outbox;
    private TenantContext tenant;
    private Actor actor;
    private Ids ids;
    private Clock clock;

    protected HandOverService() {}

    @Inject
    public HandOverService(HandOvers handOvers, Team team, Accounts accounts, Checklist checklist, Outbox outbox, TenantContext tenant, Actor actor, Ids ids, Clock clock) {
        this.handOvers = handOvers;
        this.team = team;
        this.accounts = accounts;
        this.checklist = checklist;
        this.outbox = outbox;
        this.tenant = tenant;
        this.actor = actor;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Both are told by mail.
     *
     * @return the hand-over's id
     * @throws RuleBroken when nobody else administers the network
     * @throws Conflict when it was begun already
     */
    @Requires(Permission.TEAM_MANAGE)
    public long begin(BeginHandOver wanted) {
        var leaver = member(wanted.account(), "account");
        if (handOvers.all().stream().anyMatch(one -> one.open() && one.account() == leaver.id())) {
            throw new Conflict("team.refusal.handOverBegun", leaver.name().full());
        }
        if (lastAdmin(leaver.id())) {
            throw new RuleBroken("team.refusal.lastAdmin");
        }
        var handOver = new HandOver(ids.next(), leaver, member(wanted.successor(), "successor"), wanted.lastDay(), today());
        handOvers.add(handOver);
        plan(handOver);
        mail(handOver, Letter.LEAVER_BEGUN, Letter.SUCCESSOR_BEGUN);
        return handOver.id();
    }

    /** Open ones first asked for by the start page, ended ones tell who worked here before. */
    @Requires(Permission.TEAM_MANAGE)
    public List<HandOverRow> all() {
        return handOvers.all().stream().map(HandOver::row).toList();
    }

    /** Those with something to settle in which the acting person leaves or takes over. */
    @Requires(Permission.MEMBERS_READ)
    public List<HandOverRow> mine() {
        return handOvers.all().stream().filter(one -> one.undone() && concerned(one)).map(HandOver::row).toList();
    }

    /** For the two and the administration; for everybody else it is not there. */
    @Requires(Permission.MEMBERS_READ)
    public HandOverDetails details(long id) {
        var handOver = load(id);
        return new HandOverDetails(handOver.row(), handOver.version(), handOver.notes(), checklist.points(handOver), actor.may(Permission.TEAM_MANAGE));
    }

    @Requires(Permission.MEMBERS_READ)
    public void describe(DescribeHandOver command) {
        var handOver = load(command.id());
        handOver.expect(command.version());
        handOver.describe(command.notes());
        finishWhenSettled(handOver);
    }

    @Requires(Permission.MEMBERS_READ)
    public void settle(long id, String kind, boolean yes) {
        var handOver = load(id);
        handOver.settle(checklist.source(kind).kind(), yes);
        finishWhenSettled(handOver);
    }

    /** Everything of the kind becomes the successor's. @throws NotFound when the kind cannot be given */
    @Requires(Permission.MEMBERS_READ)
    public void give(long id, String kind) {
        var handOver = load(id);
        handOver.requireUndone();
        checklist.givable(kind).give(handOver.account(), handOver.successor());
        finishWhenSettled(handOver);
    }

    @Requires(Permission.TEAM_MANAGE)
    public void moveLastDay(long id, LocalDate day) {
        var handOver = load(id);
        handOver.moveLastDay(day, today());
        plan(handOver);
    }

    /** She stays. */
    @Requires(Permission.TEAM_MANAGE)
    public void cancel(long id) {
        var handOver = load(id);
        handOver.requireOpen();
        handOvers.remove(handOver);
    }

    /** Ends the access when the last day is over; while nobody else administers the network it lasts one day longer. */
    @Requires(Permission.WORK)
    public void endWhenDue(long id) {
        handOvers.find(id).filter(one -> one.due(today())).ifPresent(handOver -> {
            if (lastAdmin(handOver.account())) {
                handOver.moveLastDay(today(), today());
                plan(handOver);
                return;
            }
            accounts.find(handOver.account()).ifPresent(leaver -> team.assign(leaver, tenant.network(), Set.of()));
            handOver.end(clock.instant());
            finishWhenSettled(handOver);
            mail(handOver, Letter.LEAVER_ENDED, Letter.SUCCESSOR_ENDED);
        });
    }

    /** For mails. */
    @Requires(Permission.WORK)
    public HandOverRow row(long id) {
        return handOvers.find(id).map(HandOver::row).orElseThrow(NotFound::record);
    }

    private void finishWhenSettled(HandOver handOver) {
        if (!handOver.open() && checklist.points(handOver).stream().allMatch(Point::settled)) {
            handOver.done(clock.instant());
        }
    }

    private void plan(HandOver handOver) {
        var due = handOver.lastDay().plusDays(1).atStartOfDay(ProductClock.ZONE).toInstant();
        outbox.put(new Effect(END, END + ":" + handOver.id() + ":" + handOver.lastDay(), handOver.id(), "", due));
    }

    private void mail(HandOver handOver, Letter... letters) {
        for (var letter : letters) {
            outbox.put(new Effect(MAIL, MAIL + ":" + handOver.id() + ":" + letter, handOver.id(), letter.name(), clock.instant()));
        }
    }

    private boolean lastAdmin(long account) {
        var admins = team.of(tenant.network()).stream().filter(one -> one.role() == Role.TENANT_ADMIN).toList();
        return !admins.isEmpty() && admins.stream().allMatch(one -> one.account() == account);
    }

    private Account member(long account, String field) {
        return accounts.find(account).filter(one -> team.of(tenant.network()).stream().anyMatch(role -> role.account() == account))
                .orElseThrow(() -> new InvalidValue(field, "team.refusal.notInTeam"));
    }

    private HandOver load(long id) {
        return handOvers.find(id).filter(one -> actor.may(Permission.TEAM_MANAGE) || concerned(one)).orElseThrow(NotFound::record);
    }

    /** Only people leave and take over; keys, links and the umbrella office do not. */
    private boolean concerned(HandOver handOver) {
        return actor.identity().kind() == Actor.Kind.PERSON && handOver.concerns(actor.identity().id());
    }

    private LocalDate today() {
        return clock.instant().atZone(ProductClock.ZONE).toLocalDate();
    }
}
