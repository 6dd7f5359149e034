package de.reihum.touches.introductions;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.jobs.Outbox;
import de.reihum.links.LinkHolder;
import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
import de.reihum.shared.ProductClock;
import de.reihum.touches.MetByIntroduction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/** Lets the two say whether they want to meet, and later whether they talked. */
@ApplicationScoped
@Transactional
public class ConsentService {

    /** What a link to an introduction is good for. Its subject is the side. */
    public static final String PURPOSE = "touches.introduction";
    /** So long after two yeses both are asked whether they talked. */
    static final Duration ASKED_AFTER = Duration.ofDays(28);

    private Introductions introductions;
    private MetByIntroduction met;
    private Outbox outbox;
    private Ids ids;
    private Clock clock;

    protected ConsentService() {}

    @Inject
    public ConsentService(Introductions introductions, MetByIntroduction met, Outbox outbox, Ids ids, Clock clock) {
        this.introductions = introductions;
        this.met = met;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /** Looking changes nothing. @throws NotFound when the link is for something else */
    @Requires(Permission.ANSWER)
    public IntroductionPage page(LinkHolder holder) {
        var side = mine(holder, introductions.side(holder.subject()).orElseThrow(NotFound::record));
        var introduction = side.introduction();
        return new IntroductionPage(holder.network(), side.contact().orElseThrow().language(), introduction.why(), introduction.open(clock.instant()), side.answer(), side.word(),
                LocalDate.ofInstant(introduction.endsAt(), ProductClock.ZONE), introduction.agreed() ? Partner.of(side.other()) : null, side.talked());
    }

    /**
     * May be changed until both have said yes. Two answers at the same moment come one after the other.
     *
     * @param word to the other one, told only when both agree; up to 300 characters
     */
    @Requires(Permission.ANSWER)
    public void answer(LinkHolder holder, boolean yes, String word) {
        var side = lock(holder);
        var now = clock.instant();
        var introduction = side.introduction();
        if (introduction.answer(side, yes, word, now)) {
            introduction.sides().forEach(one -> {
                outbox.put(IntroductionService.effect(Errand.MEET, one.id(), now));
                outbox.put(IntroductionService.effect(Errand.TALKED, one.id(), now.plus(ASKED_AFTER)));
            });
        }
    }

    /** The first yes of the two makes it a contact between members. */
    @Requires(Permission.ANSWER)
    public void talked(LinkHolder holder, Side.Talked said) {
        var side = lock(holder);
        if (side.introduction().talked(side, said)) {
            met.log(ids.next(), side.introduction().why(), side.contact().orElseThrow(), side.other().member(), side.other().contact().orElse(null));
        }
    }

    private Side lock(LinkHolder holder) {
        return mine(holder, introductions.lockSide(holder.subject()).orElseThrow(NotFound::record));
    }

    private static Side mine(LinkHolder holder, Side side) {
        if (!holder.purpose().equals(PURPOSE) || side.contact().filter(contact -> contact.id() == holder.contact()).isEmpty()) {
            throw NotFound.record();
        }
        return side;
    }
}
