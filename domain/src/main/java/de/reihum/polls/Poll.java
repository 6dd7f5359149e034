package de.reihum.polls;

import de.reihum.members.MemberFilter;
import de.reihum.shared.Folding;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Named;
import de.reihum.shared.NotAudited;
import de.reihum.shared.RuleBroken;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * A question to the members. It is written as a draft, and can then still be changed in everything. Sending it makes it running: from then on
 * question, way of choosing, secrecy and visibility stand as the members were told; only the end may be moved and options withdrawn. It is
 * closed by hand or by its end, once. A closed poll gets its topic and a word to the members, mailed at most once.
 */
@Entity
@Table(name = "poll")
public class Poll extends TenantEntity implements Named {

    /** How members choose. */
    public enum Mode { ONE, SEVERAL, RANKING }

    /** Where a poll stands. */
    public enum State { DRAFT, RUNNING, CLOSED }

    @Embedded
    private Question question;

    @Embedded
    private Course course;

    @Embedded
    private Outcome outcome;

    @NotAudited
    @Column(name = "search_text")
    private String searchText;

    @OneToMany(mappedBy = "poll", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<PollOption> options = new ArrayList<>();

    protected Poll() {}

    /** @throws InvalidValue with a reason for each field that cannot be */
    public Poll(long id, PollData data, LongSupplier ids) {
        super(id);
        question = Question.empty();
        course = Course.draft();
        outcome = Outcome.open();
        revise(data, ids);
    }

    /**
     * Replaces everything.
     *
     * @throws RuleBroken when it was sent already
     * @throws InvalidValue with a reason for each field that cannot be
     */
    public final void revise(PollData data, LongSupplier ids) {
        requireDraft();
        data.check();
        question.write(data);
        course.plan(data.endsOn());
        searchText = Folding.fold(data.question());
        paper().write(data.options(), ids);
    }

    /**
     * From now on it takes answers.
     *
     * @throws RuleBroken when it was sent already
     * @throws InvalidValue when its end is missing, over, or more than a year away
     */
    public void send(Instant now) {
        course.begin(now);
    }

    /** @throws InvalidValue when the new end is over or more than a year away */
    public void moveEnd(LocalDate wanted, Instant now) {
        course.moveEnd(wanted, now);
    }

    /** An option that cannot be had any more is not offered any longer; answers that name it stay. */
    public void retire(int number) {
        course.require(State.RUNNING, "polls.refusal.notRunning");
        paper().retire(number);
    }

    /** @throws RuleBroken when it is not running: it is closed exactly once */
    public void close(Instant now) {
        course.close(now);
    }

    /**
     * Records what the members' answers led to.
     *
     * @param word to the members, up to 2,000 characters
     * @throws RuleBroken while it is open, or when the members were told another topic already
     */
    public void choose(int number, String word) {
        course.require(State.CLOSED, "polls.refusal.notClosed");
        if (paper().find(number).isEmpty()) {
            throw new InvalidValue("topic", "polls.refusal.noTopic");
        }
        outcome.choose(number, word);
    }

    /** The members are told, once. */
    public void announce(Instant now) {
        outcome.announce(now);
    }

    /** The one place that decides whether anybody may see what was answered so far. */
    public boolean resultsVisible() {
        return state() == State.CLOSED || state() == State.RUNNING && !question.hidden();
    }

    /** @throws RuleBroken when members were asked already: what was sent stays in the history */
    public void requireDraft() {
        course.require(State.DRAFT, "polls.refusal.sent");
    }

    private BallotPaper paper() {
        return new BallotPaper(this, options);
    }

    public List<PollOption> options() {
        return List.copyOf(options);
    }

    /** Those that can still be chosen. */
    public List<PollOption> offered() {
        return paper().offered();
    }

    public MemberFilter audience() {
        return question.audience();
    }

    public PollData data() {
        return new PollData(question.text(), question.intro(), question.mode(), question.hidden(), question.anonymous(), course.endsOn(), options.stream().map(PollOption::text).toList(), audience());
    }

    public String question() {
        return question.text();
    }

    public String intro() {
        return question.intro();
    }

    public Mode mode() {
        return question.mode();
    }

    public boolean anonymous() {
        return question.anonymous();
    }

    public State state() {
        return course.state();
    }

    public Course course() {
        return course;
    }

    /** The chosen option, also before the members were told. */
    public Optional<PollOption> chosen() {
        return Optional.ofNullable(outcome.chosen()).flatMap(number -> paper().find(number));
    }

    /** The chosen option, once the members were told. */
    public Optional<PollOption> announced() {
        return outcome.announced() ? chosen() : Optional.empty();
    }

    public Outcome outcome() {
        return outcome;
    }

    @Override
    public String auditName() {
        return question();
    }
}
