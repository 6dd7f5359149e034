package de.reihum.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.shared.Conflict;
import de.reihum.shared.Reason;
import de.reihum.shared.RuleBroken;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JobTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Reason RESULT = Reason.of("", "exchange.done", 3);

    private final Job job = new Job(1, new StartJob("exchange.run", 7, "mitglieder.csv", 500), "Petra Quast", NOW);

    @Test
    void a_finished_job_is_not_begun_again() {
        job.begin(NOW);
        job.finish(1, RESULT, NOW);
        assertThat(job.begin(NOW)).isFalse();
        assertThat(job.row().message()).isEqualTo(RESULT);
        assertThat(job.row().done()).isEqualTo(500);
    }

    @Test
    void a_run_that_was_overtaken_may_write_nothing() {
        job.begin(NOW);
        job.begin(NOW);
        assertThatThrownBy(() -> job.progress(1, 100, 500, Counters.NONE)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> job.finish(1, RESULT, NOW)).isInstanceOf(Conflict.class);
        job.progress(2, 100, 500, Counters.of(Map.of("created", 90)));
        assertThat(job.row().counters().of("created")).isEqualTo(90);
    }

    @Test
    void a_job_that_takes_its_server_with_it_is_given_up() {
        for (int run = 1; run <= Job.RUNS; run++) {
            assertThat(job.begin(NOW)).isTrue();
        }
        assertThat(job.begin(NOW)).isFalse();
        assertThat(job.state()).isEqualTo(Job.State.FAILED);
    }

    @Test
    void a_job_that_breaks_waits_for_its_next_run_and_fails_at_the_last() {
        for (int run = 1; run < Job.RUNS; run++) {
            job.begin(NOW);
            assertThat(job.interrupt(run, RESULT, NOW)).isTrue();
            assertThat(job.state()).isEqualTo(Job.State.QUEUED);
        }
        job.begin(NOW);
        assertThat(job.interrupt(Job.RUNS, RESULT, NOW)).isFalse();
        assertThat(job.row().finishedAt()).isEqualTo(NOW);
    }

    @Test
    void only_a_failed_job_is_queued_again() {
        assertThatThrownBy(job::queueAgain).isInstanceOf(RuleBroken.class);
        job.begin(NOW);
        job.fail(1, RESULT, NOW);
        job.queueAgain();
        assertThat(job.begin(NOW)).isTrue();
    }
}
