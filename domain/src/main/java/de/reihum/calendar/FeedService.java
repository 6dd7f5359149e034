package de.reihum.calendar;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.links.LinkToken;
import de.reihum.meetings.series.AllSeries;
import de.reihum.meetings.series.Series;
import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
import de.reihum.tenancy.Network;
import de.reihum.tenancy.Networks;
import de.reihum.tenancy.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gives out, renews and ends the addresses under which calendar programs fetch meetings, and answers there. */
@ApplicationScoped
@Transactional
public class FeedService {

    private Feeds feeds;
    private Outlook outlook;
    private AllSeries series;
    private Networks networks;
    private TenantContext tenant;
    private Actor actor;
    private Ids ids;
    private Clock clock;

    protected FeedService() {}

    @Inject
    public FeedService(Feeds feeds, Outlook outlook, AllSeries series, Networks networks, TenantContext tenant, Actor actor, Ids ids, Clock clock) {
        this.feeds = feeds;
        this.outlook = outlook;
        this.series = series;
        this.networks = networks;
        this.tenant = tenant;
        this.actor = actor;
        this.ids = ids;
        this.clock = clock;
    }

    /** All meetings first, then each series that has not ended or still has an address. */
    @Requires(Permission.MEETINGS_READ)
    public List<FeedRow> feeds() {
        var made = feeds.all().stream().collect(Collectors.toMap(Feed::series, Function.identity()));
        var rows = new ArrayList<FeedRow>();
        rows.add(row(Feed.NETWORK, network().name(), made));
        series.all().stream().filter(one -> !one.ended() || made.containsKey(one.id())).map(one -> row(one.id(), one.name(), made)).forEach(rows::add);
        return rows;
    }

    private static FeedRow row(long series, String name, Map<Long, Feed> made) {
        var feed = made.get(series);
        return feed == null ? new FeedRow(series, name, null, "") : new FeedRow(series, name, feed.madeAt(), feed.madeBy());
    }

    /**
     * Makes an address, or a new one in place of the old.
     *
     * @param of a series, or {@link Feed#NETWORK}
     * @return the address' secret; it cannot be had a second time
     */
    @Requires(Permission.MEETINGS_WRITE)
    public LinkToken renew(long of) {
        var name = name(of);
        var token = LinkToken.make(tenant.network());
        var feed = feeds.of(of).orElseGet(() -> {
            var made = new Feed(ids.next(), of);
            feeds.add(made);
            return made;
        });
        feed.renew(token, name, actor.identity().name(), clock.instant());
        return token;
    }

    /** Nothing happens when there is no address. @param of a series, or {@link Feed#NETWORK} */
    @Requires(Permission.MEETINGS_WRITE)
    public void end(long of) {
        requireKnown(of);
        feeds.of(of).ifPresent(feeds::remove);
    }

    /** @throws NotFound when the secret is unknown here or was replaced, or the network does not answer; which of these is not told */
    @Requires(Permission.ANSWER)
    public CalendarSheet read(LinkToken token) {
        var feed = feeds.findByHash(token.hash()).orElseThrow(NotFound::record);
        var network = network();
        if (!network.open()) {
            throw NotFound.record();
        }
        var name = feed.series() == Feed.NETWORK ? network.name() : network.name() + ": " + series.find(feed.series()).map(Series::name).orElseThrow(NotFound::record);
        return new CalendarSheet(name, network.language(), outlook.of(feed.series()));
    }

    private void requireKnown(long of) {
        if (of != Feed.NETWORK && series.find(of).isEmpty()) {
            throw NotFound.record();
        }
    }

    private String name(long of) {
        return of == Feed.NETWORK ? network().name() : series.find(of).map(Series::name).orElseThrow(NotFound::record);
    }

    private Network network() {
        return networks.find(tenant.network()).orElseThrow(NotFound::record);
    }
}
