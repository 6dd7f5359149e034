package de.reihum.persistence.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.api.Answer;
import de.reihum.api.ForgetAnswers;
import de.reihum.api.InProgress;
import de.reihum.api.Once;
import de.reihum.api.Repeatable;
import de.reihum.api.StoredAnswers;
import de.reihum.jobs.PendingEffect;
import de.reihum.persistence.World;
import de.reihum.shared.InvalidValue;
import de.reihum.tenancy.NewTransaction;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JpaStoredAnswersTest {

    private final World world = World.running();
    private final StoredAnswers answers = new JpaStoredAnswers(world.database());
    private final Once once = new Once(answers, world.outbox(), world.ids(), world.clock());
    private final int north = world.network();
    private final Repeatable request = new Repeatable(7, "abc", "POST /members {}");
    private final Answer made = new Answer(201, "/members/1", "1", "{\"id\":\"1\"}");

    private Answer run(Repeatable repeatable) {
        return world.in(north, () -> once.run(repeatable, () -> made));
    }

    @Test
    void the_answer_is_had_again() {
        run(request);

        assertThat(world.in(north, () -> once.earlier(request))).contains(made);
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        run(request);
        var other = new Repeatable(7, "abc", "POST /members {\"name\":\"x\"}");

        assertThatThrownBy(() -> world.in(north, () -> once.earlier(other))).isInstanceOf(InvalidValue.class);
    }

    @Test
    void keys_differ_by_case_caller_and_network() {
        run(request);

        assertThat(world.in(north, () -> once.earlier(new Repeatable(7, "ABC", "POST /members {}")))).isEmpty();
        assertThat(world.in(north, () -> once.earlier(new Repeatable(8, "abc", "POST /members {}")))).isEmpty();
        assertThat(world.in(world.network(), () -> once.earlier(request))).isEmpty();
    }

    @Test
    void a_refused_request_leaves_nothing_and_may_be_sent_again() {
        assertThatThrownBy(() -> world.in(north, () -> once.run(request, () -> {
            throw new InvalidValue("name", "x");
        }))).isInstanceOf(InvalidValue.class);

        assertThat(world.in(north, () -> once.earlier(request))).isEmpty();
        assertThat(run(request)).isEqualTo(made);
    }

    @Test
    void of_sixteen_at_the_same_moment_one_acts() {
        var effects = new AtomicInteger();
        var refused = new AtomicInteger();
        var threads = Executors.newFixedThreadPool(16);
        try {
            CompletableFuture.allOf(IntStream.range(0, 16).mapToObj(i -> CompletableFuture.runAsync(() -> {
                try {
                    world.in(north, () -> once.run(request, () -> {
                        effects.incrementAndGet();
                        return made;
                    }));
                } catch (InProgress later) {
                    refused.incrementAndGet();
                }
            }, threads)).toArray(CompletableFuture[]::new)).join();
        } finally {
            threads.shutdown();
        }

        assertThat(effects).hasValue(1);
        assertThat(refused).hasValue(15);
    }

    @Test
    void old_answers_are_forgotten_in_the_own_network_alone() {
        int south = world.network();
        run(request);
        world.in(south, () -> once.run(request, () -> made));
        var later = world.clock().instant().plus(Duration.ofHours(25));

        world.in(north, () -> answers.removeBefore(later));

        assertThat(world.in(north, () -> once.earlier(request))).isEmpty();
        assertThat(world.in(south, () -> once.earlier(request))).contains(made);
    }

    @Test
    void what_was_put_off_for_the_next_days_forgets_what_is_older_than_a_day() {
        run(request);
        var work = new ForgetAnswers(answers, new NewTransaction(), world.clock());
        var due = new PendingEffect(1, north, work.kind(), "", 0, "", world.clock().instant(), 1, "");
        world.in(north, () -> work.handle(due));
        assertThat(world.in(north, () -> once.earlier(request))).as("of today").contains(made);

        var tomorrow = new ForgetAnswers(answers, new NewTransaction(), Clock.offset(world.clock(), Duration.ofHours(25)));
        world.in(north, () -> tomorrow.handle(due));
        assertThat(world.in(north, () -> once.earlier(request))).as("of yesterday").isEmpty();
    }
}
