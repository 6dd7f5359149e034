package de.reihum.proposals.deciding;

import de.reihum.jobs.Effect;
import de.reihum.jobs.Outbox;
import de.reihum.proposals.Proposal;
import de.reihum.proposals.Proposals;
import de.reihum.proposals.mail.Errand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/** Tells those who proposed what became of it: a moment later, so that a slip can be taken back before anybody reads it. */
@ApplicationScoped
public class News {

    /** So long the coordination can take its word back without anybody hearing of it. */
    static final Duration PAUSE = Duration.ofSeconds(60);

    private Proposals proposals;
    private Outbox outbox;

    protected News() {}

    @Inject
    public News(Proposals proposals, Outbox outbox) {
        this.proposals = proposals;
        this.outbox = outbox;
    }

    void tell(Proposal decided) {
        effects(decided).forEach(outbox::put);
    }

    void takeBack(Proposal decided) {
        effects(decided).map(Effect::key).forEach(outbox::withdraw);
    }

    private Stream<Effect> effects(Proposal decided) {
        Instant at = decided.verdict().at();
        var due = at == null ? null : at.plus(PAUSE);
        return switch (decided.state()) {
            case ACCEPTED -> Stream.concat(Stream.of(decided).map(one -> Errand.ACCEPTED.about(one.id(), at, due)), proposals.followers(decided.id()).map(one -> Errand.ROOT_ACCEPTED.about(one.id(), at, due)));
            case DECLINED -> Stream.concat(Stream.of(decided).map(one -> Errand.DECLINED.about(one.id(), at, due)), proposals.followers(decided.id()).map(one -> Errand.ROOT_DECLINED.about(one.id(), at, due)));
            case MERGED -> Stream.of(Errand.MERGED.about(decided.id(), at, due));
            case OPEN, WITHDRAWN -> Stream.empty();
        };
    }
}
