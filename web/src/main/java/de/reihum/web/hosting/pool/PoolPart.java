package de.reihum.web.hosting.pool;

import static de.reihum.web.shared.text.Texts.text;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.hosting.pool.PoolService;
import de.reihum.meetings.series.SeriesDetails;
import de.reihum.web.meetings.series.SeriesPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Who hosts the meetings of a series, as a part of its page. */
@ApplicationScoped
public class PoolPart implements SeriesPart {

    private static final int ORDER = 10;

    private PoolService pools;
    private PoolDialogs dialogs;
    private Actor actor;

    protected PoolPart() {}

    @Inject
    public PoolPart(PoolService pools, PoolDialogs dialogs, Actor actor) {
        this.pools = pools;
        this.dialogs = dialogs;
        this.actor = actor;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> part(SeriesDetails series, Runnable changed) {
        boolean writable = actor.may(Permission.MEETINGS_WRITE) && !series.ended();
        return Optional.of(new Part(text("hosting.part"), pools.size(series.id()), () -> new PoolPanel(pools.details(series.id()), writable ? dialogs : null, changed)));
    }
}
