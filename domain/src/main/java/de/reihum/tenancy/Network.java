package de.reihum.tenancy;

import de.reihum.shared.Conflict;
import de.reihum.shared.InvalidValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/** A regional skilled-worker network: the tenant. Its number separates its data from every other network's. */
@Entity
@Table(name = "network")
public class Network {

    /** Whether people may sign in and links answer. */
    public enum State { ACTIVE, SUSPENDED, CLOSED }

    private static final int MAX_NAME = 120;
    private static final String LANGUAGE = "de";

    @Id
    @Column(name = "id")
    private int number;

    @Column(name = "name")
    private String name;

    /** As the umbrella office called it. */
    @Column(name = "opened_as")
    private String openedAs;

    @Embedded
    private HouseRules rules;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state;

    @Column(name = "closing_asked_at")
    private Instant closingAskedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "profile_confirmed_at")
    private Instant profileConfirmedAt;

    @Version
    @Column(name = "version")
    private long version;

    protected Network() {}

    /** @throws InvalidValue when the name is blank or longer than 120 characters */
    public Network(int number, String name, Instant createdAt) {
        this.number = number;
        this.rules = new HouseRules(LANGUAGE);
        this.state = State.ACTIVE;
        this.createdAt = createdAt;
        rename(name);
        this.openedAs = this.name;
    }

    public void rename(String wanted) {
        var sound = soundName(wanted);
        openedAs = openedAs();
        name = sound;
    }

    /** @throws InvalidValue when it is blank or longer than 120 characters */
    public static String soundName(String wanted) {
        if (wanted == null || wanted.isBlank() || wanted.strip().length() > MAX_NAME) {
            throw new InvalidValue("name", "tenancy.refusal.name", MAX_NAME);
        }
        return wanted.strip();
    }

    public void requireSecondFactor(boolean required) {
        rules.requireSecondFactor(required);
    }

    /** From now on whatever the umbrella office says counts. */
    public void followSecondFactor(boolean standard) {
        rules.followSecondFactor(standard);
    }

    /** Nobody gets in and links rest, until it goes on. */
    public void suspend() {
        move(State.ACTIVE, State.SUSPENDED);
    }

    public void resume() {
        move(State.SUSPENDED, State.ACTIVE);
    }

    /** The last state before it is deleted; {@link #reopen} brings it back. */
    public void close() {
        if (state == State.CLOSED) {
            throw Conflict.changedByOther();
        }
        state = State.CLOSED;
    }

    public void reopen() {
        move(State.CLOSED, State.ACTIVE);
        closingAskedAt = null;
    }

    /** Its administration wants it closed. */
    public void askToClose(Instant now) {
        closingAskedAt = now;
    }

    /** Its administration has changed its mind. */
    public void goOn() {
        closingAskedAt = null;
    }

    private void move(State from, State to) {
        if (state != from) {
            throw Conflict.changedByOther();
        }
        state = to;
    }

    /** @throws InvalidValue when the language is not spoken here */
    public void speak(String wanted) {
        rules.speak(wanted);
    }

    public void followLanguage(String standard) {
        rules.followLanguage(standard);
    }

    /** Kept here too, because the umbrella office sees when, but never the profile itself. */
    public void profileConfirmed(Instant at) {
        profileConfirmedAt = at;
    }

    /** When somebody of the network last said that its profile is right; empty for never. */
    public Optional<Instant> profileConfirmedAt() {
        return Optional.ofNullable(profileConfirmedAt);
    }

    /** @throws Conflict when the caller has seen another version */
    public void expect(long seen) {
        if (seen != version) {
            throw Conflict.changedByOther();
        }
    }

    public int number() {
        return number;
    }

    public String name() {
        return name;
    }

    /** As the umbrella office called it when it opened it. */
    public String openedAs() {
        return openedAs == null ? name : openedAs;
    }

    public HouseRules rules() {
        return rules;
    }

    public String language() {
        return rules.language();
    }

    public boolean open() {
        return state == State.ACTIVE;
    }

    /** Whether it is closed to everybody for a while only. */
    public boolean resting() {
        return state == State.SUSPENDED;
    }

    public State state() {
        return state;
    }

    /** Since when its administration wants it closed. */
    public Optional<Instant> closingAskedAt() {
        return Optional.ofNullable(closingAskedAt);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public boolean secondFactorRequired() {
        return rules.secondFactorRequired();
    }

    public long version() {
        return version;
    }
}
