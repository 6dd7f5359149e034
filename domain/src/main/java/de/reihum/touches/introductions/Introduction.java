package de.reihum.touches.introductions;

import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.shared.Checks;
import de.reihum.shared.Folding;
import de.reihum.shared.Lines;
import de.reihum.shared.Named;
import de.reihum.shared.RuleBroken;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The coordination asks two people, each for herself, whether she wants to meet somebody of the network. Only when both say yes do they learn who
 * it is. A no is never told to the other one: whoever waits hears nothing, until the time is over. Four weeks after two yeses both are asked once
 * whether they have talked.
 */
@Entity
@Table(name = "introduction")
public class Introduction extends TenantEntity implements Named {

    /** Asked, both agreed, over without that, taken back by the coordination. */
    public enum State { ASKED, AGREED, OVER, WITHDRAWN }

    static final int MAX_WHY = 1000;
    private static final int LEAST_NAME = 4;

    @Column(name = "why")
    private String why;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state;

    @Column(name = "author")
    private String author;

    @Column(name = "asked_at")
    private Instant askedAt;

    /** Until when both can say yes. */
    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "agreed_at")
    private Instant agreedAt;

    @Column(name = "logged")
    private boolean logged;

    @OneToMany(mappedBy = "introduction", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Side> sides = new ArrayList<>();

    protected Introduction() {}

    Introduction(long id, String author, String why, List<Contact> both, LongSupplier ids, Instant now, Instant endsAt) {
        super(id);
        this.author = author;
        this.why = Lines.many(why);
        this.state = State.ASKED;
        this.askedAt = now;
        this.endsAt = endsAt;
        check(both);
        both.forEach(contact -> sides.add(new Side(ids.getAsLong(), this, contact)));
    }

    private void check(List<Contact> both) {
        new Checks().require(!why.isEmpty() && why.length() <= MAX_WHY, "why", "touches.refusal.introductionWhy", MAX_WHY)
                .require(both.stream().map(Contact::member).distinct().count() == 2, "other", "touches.refusal.introductionSame")
                .require(both.stream().allMatch(Contact::reachable), "other", "touches.refusal.introductionUnreachable")
                .require(both.stream().flatMap(Introduction::names).noneMatch(name -> Folding.fold(why).contains(name)), "why", "touches.refusal.introductionNames").done();
    }

    /** By which somebody could be recognised before she agrees. */
    private static Stream<String> names(Contact contact) {
        return Stream.of(contact.details().data().lastName(), contact.member().name(), contact.email().text()).map(Folding::fold).filter(name -> name.length() >= LEAST_NAME);
    }

    /** @return whether both have agreed now, for the first time */
    boolean answer(Side side, boolean yes, String word, Instant now) {
        if (!open(now)) {
            throw new RuleBroken("touches.refusal.introductionOver");
        }
        side.answer(yes, word);
        boolean both = sides.stream().allMatch(one -> one.answer() == Side.Answer.YES);
        if (both) {
            state = State.AGREED;
            agreedAt = now;
        }
        return both;
    }

    /** @return whether this is the first yes, which makes it a contact */
    boolean talked(Side side, Side.Talked said) {
        if (state != State.AGREED) {
            throw new RuleBroken("touches.refusal.introductionOver");
        }
        side.talked(said);
        boolean first = said == Side.Talked.YES && !logged;
        logged = logged || first;
        return first;
    }

    /** Whether answers are still taken. */
    boolean open(Instant now) {
        return state == State.ASKED && now.isBefore(endsAt);
    }

    /** The time is over. */
    void end(Instant now) {
        if (state == State.ASKED && !now.isBefore(endsAt)) {
            state = State.OVER;
        }
    }

    /** Mails that are still to come are not sent any more. @throws RuleBroken when both know of each other already */
    void withdraw() {
        if (state != State.ASKED) {
            throw new RuleBroken("touches.refusal.introductionTold");
        }
        state = State.WITHDRAWN;
    }

    void rewrite(UnaryOperator<String> pen) {
        why = pen.apply(why);
        sides.forEach(side -> side.rewrite(pen));
    }

    List<String> words() {
        return Stream.concat(Stream.of(why), sides.stream().map(Side::word)).toList();
    }

    /** One of the two is gone or has become the other one. */
    void giveUp() {
        state = state == State.ASKED ? State.WITHDRAWN : state;
    }

    void memberMerged(Member from, Member into) {
        sides.stream().filter(side -> side.member().equals(from)).forEach(side -> side.belongsTo(into));
        if (sides.stream().map(Side::member).distinct().count() < 2) {
            giveUp();
        }
    }

    boolean agreed() {
        return state == State.AGREED;
    }

    List<Side> sides() {
        return sides;
    }

    String why() {
        return why;
    }

    State state() {
        return state;
    }

    Instant askedAt() {
        return askedAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    Instant agreedAt() {
        return agreedAt;
    }

    String author() {
        return author;
    }

    @Override
    public String auditName() {
        return sides.size() < 2 ? "" : sides.get(0).member().name() + ", " + sides.get(1).member().name();
    }
}
