package de.reihum.web.participation.contributions;

import static de.reihum.web.shared.text.Texts.text;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.members.MemberDetails;
import de.reihum.participation.contributions.ContributionRow;
import de.reihum.shared.ProductClock;
import de.reihum.web.members.timeline.TimelineSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What a member gave, among everything else that happened with it. */
@ApplicationScoped
public class ContributionHistory implements TimelineSource {

    private MemberContributions contributions;
    private Actor actor;

    protected ContributionHistory() {}

    @Inject
    public ContributionHistory(MemberContributions contributions, Actor actor) {
        this.contributions = contributions;
        this.actor = actor;
    }

    @Override
    public boolean concerned(MemberDetails before, MemberDetails now) {
        return false;
    }

    @Override
    public List<Entry> about(MemberDetails member) {
        return actor.may(Permission.PARTICIPATION_READ)
                ? contributions.newest(member.id()).stream().map(ContributionHistory::entry).toList() : List.of();
    }

    private static Entry entry(ContributionRow row) {
        return new Entry(row.day().atStartOfDay(ProductClock.ZONE).toInstant(), ContributionWords.kind(row.kind()), row.line(), row.link().isEmpty() ? List.of() : List.of(text("participation.contribution.more", row.link())));
    }
}
