package de.reihum.meetings.series;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.meetings.MeetingFilter;
import de.reihum.meetings.Meetings;
import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
import de.reihum.shared.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Looks after the network's series. */
@ApplicationScoped
@Transactional
public class SeriesService {

    /** @param version as it was seen */
    public record ChangeSeries(long id, long version, SeriesData data) {}

    private AllSeries series;
    private Meetings meetings;
    private Ids ids;

    protected SeriesService() {}

    @Inject
    public SeriesService(AllSeries series, Meetings meetings, Ids ids) {
        this.series = series;
        this.meetings = meetings;
        this.ids = ids;
    }

    /** @return the new series' id */
    @Requires(Permission.MEETINGS_WRITE)
    public long create(SeriesData data) {
        var made = new Series(ids.next(), data);
        series.add(made);
        return made.id();
    }

    /** Meetings that are there already stay as they are. */
    @Requires(Permission.MEETINGS_WRITE)
    public void change(ChangeSeries command) {
        var found = load(command.id());
        found.expect(command.version());
        found.revise(command.data());
    }

    /** There will be no new meetings; those that are there stay. */
    @Requires(Permission.MEETINGS_WRITE)
    public void end(long id) {
        load(id).end(true);
    }

    @Requires(Permission.MEETINGS_WRITE)
    public void takeUpAgain(long id) {
        load(id).end(false);
    }

    /** @throws RuleBroken when it has meetings */
    @Requires(Permission.MEETINGS_WRITE)
    public void delete(long id) {
        var found = load(id);
        long used = meetings.count(MeetingFilter.everything().withSeries(id));
        if (used > 0) {
            throw new RuleBroken("meetings.refusal.seriesUsed", used);
        }
        series.remove(found);
    }

    @Requires(Permission.MEETINGS_READ)
    public SeriesDetails details(long id) {
        return details(load(id), meetings.tallies());
    }

    /** By name; those that have ended come last. */
    @Requires(Permission.MEETINGS_READ)
    public List<SeriesDetails> all() {
        var tallies = meetings.tallies();
        return series.all().stream().map(one -> details(one, tallies)).toList();
    }

    private static SeriesDetails details(Series one, Map<Long, Tally> tallies) {
        var tally = tallies.getOrDefault(one.id(), Tally.NONE);
        return new SeriesDetails(one.id(), one.version(), one.data(), one.ended(), tally.held(), tally.open());
    }

    private Series load(long id) {
        return series.find(id).orElseThrow(NotFound::record);
    }
}
