package de.reihum.participation.contributions;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.members.Members;
import de.reihum.participation.Soon;
import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
import de.reihum.shared.Part;
import de.reihum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Keeps account of what members give. */
@ApplicationScoped
@Transactional
public class ContributionService {

    /** A member gave something. */
    public record RecordContribution(long member, ContributionData data) {}

    /** @param version as it was seen */
    public record ChangeContribution(long id, long version, ContributionData data) {}

    private Contributions contributions;
    private Members members;
    private Soon soon;
    private Ids ids;
    private Clock clock;

    protected ContributionService() {}

    @Inject
    public ContributionService(Contributions contributions, Members members, Soon soon, Ids ids, Clock clock) {
        this.contributions = contributions;
        this.members = members;
        this.soon = soon;
        this.ids = ids;
        this.clock = clock;
    }

    /** @return the new contribution's id */
    @Requires(Permission.PARTICIPATION_WRITE)
    public long record(RecordContribution command) {
        var member = members.find(command.member()).orElseThrow(NotFound::record);
        var contribution = new Contribution(ids.next(), member, command.data(), today());
        contributions.add(contribution);
        soon.judge();
        return contribution.id();
    }

    @Requires(Permission.PARTICIPATION_WRITE)
    public void change(ChangeContribution command) {
        var contribution = load(command.id());
        contribution.expect(command.version());
        contribution.revise(command.data(), today());
        soon.judge();
    }

    /** @return what takes it back */
    @Requires(Permission.PARTICIPATION_WRITE)
    public RecordContribution remove(long id) {
        var contribution = load(id);
        contributions.remove(contribution);
        soon.judge();
        return new RecordContribution(contribution.member().id(), contribution.data());
    }

    @Requires(Permission.PARTICIPATION_READ)
    public ContributionRow row(long id) {
        return load(id).row();
    }

    @Requires(Permission.PARTICIPATION_READ)
    public List<ContributionRow> rows(ContributionFilter filter, Slice slice) {
        return contributions.rows(filter, slice);
    }

    @Requires(Permission.PARTICIPATION_READ)
    public long count(ContributionFilter filter) {
        return contributions.count(filter);
    }

    /** Rows and their number in one transaction. */
    @Requires(Permission.PARTICIPATION_READ)
    public Part<ContributionRow> part(ContributionFilter filter, Slice slice) {
        return Part.of(slice, contributions.rows(filter, slice), () -> contributions.count(filter));
    }

    /** For files. */
    @Requires(Permission.EXCHANGE_EXPORT)
    public List<ContributionRow> exported(ContributionFilter filter, Slice slice) {
        return contributions.rows(filter, slice);
    }

    private Contribution load(long id) {
        return contributions.find(id).orElseThrow(NotFound::record);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
