package de.reihum.members.membership;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.jobs.Effect;
import de.reihum.jobs.Outbox;
import de.reihum.members.Member;
import de.reihum.members.Members;
import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
import de.reihum.shared.ProductClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Takes institutions into the network, lets them pause and leave, and remembers who brought them. */
@ApplicationScoped
@Transactional
public class MembershipService {

    public static final String TURN = "members.membership";

    private Members members;
    private Memberships memberships;
    private Outbox outbox;
    private Ids ids;
    private Clock clock;

    protected MembershipService() {}

    @Inject
    public MembershipService(Members members, Memberships memberships, Outbox outbox, Ids ids, Clock clock) {
        this.members = members;
        this.memberships = memberships;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    @Requires(Permission.MEMBERS_READ)
    public MembershipDetails details(long id) {
        var member = load(id);
        var history = history(member);
        var origin = memberships.origin(id).map(Origin::details).orElse(MembershipDetails.OriginDetails.UNKNOWN);
        return new MembershipDetails(id, member.version(), member.status(), history.stretches(), origin, Step.from(member.status()), history.undoable());
    }

    /** A step that lies ahead comes about on its day. */
    @Requires(Permission.MEMBERS_WRITE)
    public void change(ChangeMembership command) {
        var member = load(command.member());
        member.expect(command.version());
        var history = history(member);
        memberships.addAll(history.change(command, ids::next, clock.instant()));
        if (command.step() == Step.ADMIT) {
            member.joins(command.on());
        }
        member.becomes(history.statusOn(today()), clock.instant());
        history.turns().forEach(day -> outbox.put(new Effect(TURN, TURN + "/" + member.id() + "/" + day, member.id(), "", day.atStartOfDay(ProductClock.ZONE).toInstant())));
    }

    /** As if the last step had not been taken; it stays readable in the trail of changes. */
    @Requires(Permission.MEMBERS_WRITE)
    public void takeBack(long id, long version) {
        var member = load(id);
        member.expect(version);
        var history = history(member);
        history.onlyAdmission().ifPresent(member::neverJoined);
        history.takeBack(clock.instant());
        member.becomes(history.statusOn(today()), clock.instant());
    }

    /** What was before the member was entered here, or was forgotten then. */
    @Requires(Permission.MEMBERS_WRITE)
    public void record(RecordPast command) {
        var member = load(command.member());
        member.expect(command.version());
        memberships.addAll(history(member).record(command, ids::next, clock.instant()));
        member.changed(clock.instant());
    }

    @Requires(Permission.MEMBERS_WRITE)
    public void trace(TraceOrigin command) {
        command.check();
        var member = load(command.member());
        member.expect(command.version());
        var opener = command.opener() == Origin.Opener.MEMBER && command.openerMember() != 0 ? load(command.openerMember()) : null;
        var origin = memberships.origin(member.id()).orElse(null);
        if (origin == null) {
            origin = new Origin(ids.next(), member);
            origin.trace(command.opener(), opener, command.channel(), command.remark());
            memberships.add(origin);
        } else {
            origin.trace(command.opener(), opener, command.channel(), command.remark());
        }
        member.changed(clock.instant());
    }

    /** The day of a planned step has come. */
    @Requires(Permission.WORK)
    public void turn(long id) {
        members.find(id).ifPresent(member -> {
            var status = history(member).statusOn(today());
            if (status != member.status()) {
                member.becomes(status, clock.instant());
            }
        });
    }

    private History history(Member member) {
        return new History(member, memberships.of(member.id()), today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ProductClock.ZONE);
    }

    private Member load(long id) {
        return members.find(id).orElseThrow(NotFound::record);
    }
}
