package de.reihum.polls;

import de.reihum.members.MemberFilter;
import de.reihum.shared.Folding;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Named;
import de.reihum.shared.NotAudited;
import de.reihum.shared.NotFound;
import de.reihum.shared.ProductClock;
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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    private static final Duration LONGEST = Duration.ofDays(366);

    @Column(name = "question")
    private String question;

    @Column(name = "intro")
    private String intro;

    @Enumerated(EnumType.STRING)
    @Column(name = "mode")
    private Mode mode;

    @Column(name = "hidden")
    private boolean hidden;

    @Column(name = "anonymous")
    private boolean anonymous;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "audience")
    private String audience;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "chosen")
    private Integer chosen;

    @Column(name = "word")
    private String word;

    @Column(name = "announced_at")
    private Instant announcedAt;

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
        state = State.DRAFT;
        word = "";
        revise(data, ids);
    }

    /**
     * Replaces everything.
     *
     * @throws RuleBroken when it was sent already
     * @throws InvalidValue with a reason for each field that cannot be
     */
    public final void revise(PollData data, LongSupplier ids) {
        requireState(State.DRAFT, "polls.refusal.sent");
        data.check();
        question = data.question();
        intro = data.intro();
        mode = data.mode();
        hidden = data.hidden();
        anonymous = data.anonymous();
        endsOn = data.endsOn();
        audience = AudienceText.write(data.audience());
        searchText = Folding.fold(question);
        reviseOptions(data.options(), ids);
    }

    private void reviseOptions(List<String> texts, LongSupplier ids) {
        for (int i = 0; i < texts.size(); i++) {
            if (i < options.size()) {
                options.get(i).rename(texts.get(i));
            } else {
                options.add(new PollOption(ids.getAsLong(), this, i + 1, texts.get(i)));
            }
        }
        options.subList(texts.size(), options.size()).clear();
    }

    /**
     * From now on it takes answers.
     *
     * @throws RuleBroken when it was sent already
     * @throws InvalidValue when its end is missing, over, or more than a year away
     */
    public void send(Instant now) {
        requireState(State.DRAFT, "polls.refusal.sent");
        requireFuture(endsOn, now);
        state = State.RUNNING;
        sentAt = now;
    }

    /** @throws InvalidValue when the new end is over or more than a year away */
    public void moveEnd(LocalDate wanted, Instant now) {
        requireState(State.RUNNING, "polls.refusal.notRunning");
        requireFuture(wanted, now);
        endsOn = wanted;
    }

    private static void requireFuture(LocalDate end, Instant now) {
        if (end == null || !now.isBefore(endOf(end)) || endOf(end).isAfter(now.plus(LONGEST))) {
            throw new InvalidValue("endsOn", "polls.refusal.endsOn");
        }
    }

    /** An option that cannot be had any more is not offered any longer; answers that name it stay. */
    public void retire(int number) {
        requireState(State.RUNNING, "polls.refusal.notRunning");
        if (options.stream().filter(option -> !option.retired() && option.number() != number).count() < PollData.MIN_OPTIONS) {
            throw new RuleBroken("polls.refusal.twoMustStay", PollData.MIN_OPTIONS);
        }
        option(number).retire();
    }

    /** @throws RuleBroken when it is not running: it is closed exactly once */
    public void close(Instant now) {
        requireState(State.RUNNING, "polls.refusal.notRunning");
        state = State.CLOSED;
        closedAt = now;
    }

    /**
     * Records what the members' answers led to.
     *
     * @param text a word to the members, up to 2,000 characters
     * @throws RuleBroken while it is open, or when the members were told another topic already
     */
    public void choose(int number, String text) {
        requireState(State.CLOSED, "polls.refusal.notClosed");
        if (announcedAt != null) {
            throw new RuleBroken("polls.refusal.announced");
        }
        if (text.length() > PollData.MAX_TEXT) {
            throw new InvalidValue("word", "polls.refusal.word", PollData.MAX_TEXT);
        }
        if (options.stream().noneMatch(option -> option.number() == number)) {
            throw new InvalidValue("topic", "polls.refusal.noTopic");
        }
        chosen = number;
        word = text.strip();
    }

    /** The members are told, once. */
    public void announce(Instant now) {
        if (chosen == null || announcedAt != null) {
            throw new RuleBroken(chosen == null ? "polls.refusal.noTopic" : "polls.refusal.announced");
        }
        announcedAt = now;
    }

    /** The one place that decides whether anybody may see what was answered so far. */
    public boolean resultsVisible() {
        return state == State.CLOSED || state == State.RUNNING && !hidden;
    }

    public boolean takesAnswers(Instant now) {
        return state == State.RUNNING && now.isBefore(end());
    }

    /** Whether it is time that it closes by itself. */
    public boolean due(Instant now) {
        return state == State.RUNNING && !now.isBefore(end());
    }

    /** The moment from which no answer is taken; only a poll that was sent has one. */
    public Instant end() {
        return endOf(endsOn);
    }

    private static Instant endOf(LocalDate lastDay) {
        return lastDay.plusDays(1).atStartOfDay(ProductClock.ZONE).toInstant();
    }

    /** @throws NotFound when it has no such option */
    public PollOption option(int number) {
        return options.stream().filter(option -> option.number() == number).findFirst().orElseThrow(NotFound::record);
    }

    /** @throws RuleBroken when members were asked already: what was sent stays in the history */
    public void requireDraft() {
        requireState(State.DRAFT, "polls.refusal.sent");
    }

    private void requireState(State wanted, String otherwise) {
        if (state != wanted) {
            throw new RuleBroken(otherwise);
        }
    }

    public List<PollOption> options() {
        return List.copyOf(options);
    }

    /** Those that can still be chosen. */
    public List<PollOption> offered() {
        return options.stream().filter(option -> !option.retired()).toList();
    }

    public MemberFilter audience() {
        return AudienceText.read(audience);
    }

    public PollData data() {
        return new PollData(question, intro, mode, hidden, anonymous, endsOn, options.stream().map(PollOption::text).toList(), audience());
    }

    public String question() {
        return question;
    }

    public String intro() {
        return intro;
    }

    public Mode mode() {
        return mode;
    }

    public boolean anonymous() {
        return anonymous;
    }

    public State state() {
        return state;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public Instant announcedAt() {
        return announcedAt;
    }

    /** The chosen option, or {@code null}. */
    public PollOption chosen() {
        return chosen == null ? null : option(chosen);
    }

    public String word() {
        return word;
    }

    @Override
    public String auditName() {
        return question;
    }
}
