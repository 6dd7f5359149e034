package de.reihum.api;

import de.reihum.jobs.Effect;
import de.reihum.jobs.Outbox;
import de.reihum.shared.Ids;
import de.reihum.shared.InvalidValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Lets a request act once. Its answer is stored in the transaction of its effect: when the effect is saved, so is the answer; when the request is
 * refused, nothing is, and it may be sent again. The effect's own service decides who may do it.
 */
@ApplicationScoped
@Transactional
public class Once {

    /** How long at least an answer can be had again. */
    public static final Duration KEPT = Duration.ofHours(24);

    private StoredAnswers answers;
    private Outbox outbox;
    private Ids ids;
    private Clock clock;

    protected Once() {}

    @Inject
    public Once(StoredAnswers answers, Outbox outbox, Ids ids, Clock clock) {
        this.answers = answers;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws InvalidValue when the key was used for another request */
    public Optional<Answer> earlier(Repeatable request) {
        return answers.find(request.hash()).map(stored -> {
            if (!stored.answers(request)) {
                throw new InvalidValue("Idempotency-Key", "api.refusal.otherRequest");
            }
            return stored.answer();
        });
    }

    /** @throws InProgress when the same request is being answered elsewhere */
    public Answer run(Repeatable request, Supplier<Answer> effect) {
        var stored = new StoredAnswer(ids.next(), request, clock.instant());
        answers.reserve(stored);
        var answer = effect.get();
        stored.answered(answer);
        var tomorrow = LocalDate.now(clock).plusDays(1);
        outbox.put(new Effect(ForgetAnswers.KIND, ForgetAnswers.KIND + ":" + tomorrow, 0, "", clock.instant().plus(KEPT).plus(KEPT)));
        return answer;
    }
}
