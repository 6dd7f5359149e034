package de.reihum.web.participation.figures;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.reihum.jobs.Job;
import de.reihum.jobs.JobRow;
import de.reihum.jobs.JobService;
import de.reihum.participation.JudgementService;
import de.reihum.web.shared.parts.JobProgress;

/** What became of the judging that somebody wanted last: its progress while it lasts, then when it was done and what it changed. */
class LatestJudgement extends Div {

    private final transient JobService jobs;
    private final transient Runnable done;

    /** @param done is told when a judging has ended while this is on the page */
    LatestJudgement(JobService jobs, Runnable done) {
        this.jobs = jobs;
        this.done = done;
        addClassName("latest-judgement");
        jobs.latest(JudgementService.JOB).ifPresent(this::show);
    }

    /** From now on this one, also when an earlier one has not ended yet. */
    void watch(long job) {
        show(jobs.row(job));
    }

    private void show(JobRow job) {
        removeAll();
        if (job.ended()) {
            add(result(job));
        } else {
            add(new JobProgress(() -> state(jobs.row(job.id())), ended -> {
                watch(job.id());
                done.run();
            }));
        }
    }

    private static JobProgress.State state(JobRow job) {
        return new JobProgress.State(text("participation.judging"), -1, job.ended());
    }

    private static Paragraph result(JobRow job) {
        var words = text(job.message().key(), job.message().arguments().toArray());
        var result = new Paragraph(text(job.state() == Job.State.DONE ? "participation.judged" : "participation.judge.failed", formats().stamp(job.finishedAt()), words));
        result.addClassName("note");
        result.getElement().setAttribute("role", "status").setAttribute("data-job", Long.toString(job.id()));
        return result;
    }
}
