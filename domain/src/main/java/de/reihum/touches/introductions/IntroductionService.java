package de.reihum.touches.introductions;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.jobs.Effect;
import de.reihum.jobs.Outbox;
import de.reihum.members.Contact;
import de.reihum.members.Contacts;
import de.reihum.members.consents.ConsentProof;
import de.reihum.members.consents.ConsentRecord.Purpose;
import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
import de.reihum.shared.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Asks two people whether they want to meet, and takes it back. */
@ApplicationScoped
@Transactional
public class IntroductionService {

    public static final String EFFECT = "touches.introduction";
    static final Duration LASTS = Duration.ofDays(21);
    static final Duration REMINDED_AFTER = Duration.ofDays(7);
    private static final int SHOWN = 200;

    /** @param one a contact @param other a contact of another member @param why to both, without names */
    public record IntroduceTwo(long one, long other, String why) {}

    private Introductions introductions;
    private Contacts contacts;
    private ConsentProof proof;
    private Outbox outbox;
    private Actor actor;
    private Ids ids;
    private Clock clock;

    protected IntroductionService() {}

    @Inject
    public IntroductionService(Introductions introductions, Contacts contacts, ConsentProof proof, Outbox outbox, Actor actor, Ids ids, Clock clock) {
        this.introductions = introductions;
        this.contacts = contacts;
        this.proof = proof;
        this.outbox = outbox;
        this.actor = actor;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Two mails go out, and one reminder to whoever has not answered after a week.
     *
     * @return the introduction's id
     * @throws RuleBroken when one of the two took back the consent to be named to other members
     */
    @Requires(Permission.TOUCHES_WRITE)
    public long introduce(IntroduceTwo command) {
        var now = clock.instant();
        var introduction = new Introduction(ids.next(), actor.identity().name(), command.why(), List.of(contact(command.one()), contact(command.other())), ids::next, now, now.plus(LASTS));
        introductions.add(introduction);
        introduction.sides().forEach(side -> {
            outbox.put(effect(Errand.ASK, side.id(), now));
            outbox.put(effect(Errand.REMIND, side.id(), now.plus(REMINDED_AFTER)));
        });
        outbox.put(effect(Errand.END, introduction.id(), introduction.endsAt()));
        return introduction.id();
    }

    @Requires(Permission.TOUCHES_WRITE)
    public void withdraw(long id) {
        introductions.find(id).orElseThrow(NotFound::record).withdraw();
    }

    /** The latest first. */
    @Requires(Permission.TOUCHES_READ)
    public List<IntroductionRow> rows() {
        return introductions.latest(SHOWN).stream().map(IntroductionRow::of).toList();
    }

    @Requires(Permission.TOUCHES_READ)
    public IntroductionRow row(long id) {
        return IntroductionRow.of(introductions.find(id).orElseThrow(NotFound::record));
    }

    static Effect effect(Errand errand, long subject, Instant due) {
        return new Effect(EFFECT, EFFECT + "/" + subject + "/" + errand, subject, errand.name(), due);
    }

    private Contact contact(long id) {
        var contact = contacts.find(id).orElseThrow(NotFound::record);
        if (proof.takenBack(id, Purpose.INTRODUCTION)) {
            throw new RuleBroken("touches.refusal.introductionTakenBack", contact.name());
        }
        return contact;
    }
}
