package de.reihum.members.membership;

import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.members.sources.FreeTexts;
import de.reihum.members.sources.MergeFollower;
import de.reihum.shared.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The history of the one that stays goes on; that of the other is kept beside it without counting, unless it is the only one. */
@ApplicationScoped
public class MembershipMerge implements MergeFollower, FreeTexts {

    private static final String SECTION = "members.personal.membership";

    private Memberships memberships;
    private Clock clock;

    protected MembershipMerge() {}

    @Inject
    public MembershipMerge(Memberships memberships, Clock clock) {
        this.memberships = memberships;
        this.clock = clock;
    }

    @Override
    public int memberMerged(Member from, Member into) {
        boolean alone = memberships.of(into.id()).isEmpty() && from.status() == into.status();
        var periods = memberships.of(from.id());
        for (var period : periods) {
            period.moveTo(into);
            if (!alone) {
                period.putAside(clock.instant());
            }
        }
        var opened = memberships.openedBy(from.id());
        opened.forEach(origin -> origin.handOver(from, into));
        var own = memberships.origin(from.id());
        own.ifPresent(origin -> {
            if (memberships.origin(into.id()).isPresent()) {
                memberships.remove(origin);
            } else {
                origin.handOver(from, into);
            }
        });
        return periods.size() + opened.size() + (own.isPresent() ? 1 : 0);
    }

    @Override
    public int contactMerged(Contact from, Contact into) {
        return 0;
    }

    @Override
    public List<FreeText> with(long member) {
        return Stream.concat(memberships.of(member).stream().map(MembershipMerge::text), memberships.origin(member).stream().map(MembershipMerge::text)).toList();
    }

    @Override
    public List<Kind<?>> kinds() {
        return List.of(new Kind<>(Period.class, List.of("reason", "decidedBy"), period -> passage(period.id(), period.member(), text(period))),
                new Kind<>(Origin.class, List.of("remark"), origin -> passage(origin.id(), origin.member(), text(origin))));
    }

    private static Passage passage(long record, Member member, FreeText text) {
        return new Passage(record, Set.of(member.id()), "members/" + member.id(), member.name(), text);
    }

    private static FreeText text(Period period) {
        return new FreeText(SECTION, "members.personal.reason", period.words(), period::rewrite);
    }

    private static FreeText text(Origin origin) {
        return new FreeText(SECTION, "members.personal.remark", List.of(origin.details().remark()), origin::rewrite);
    }

    @Override
    public List<Reason> memberForecast(long from, long into) {
        var told = new ArrayList<>(Reason.counted("members.merge.periods", memberships.of(from).size()));
        told.addAll(Reason.counted("members.merge.opened", memberships.openedBy(from).size()));
        return told;
    }
}
