package de.reihum.web.exchange.guide;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.Paragraph;
import de.reihum.jobs.Job;
import de.reihum.jobs.JobService;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.JobProgress;

/** While a job works on the list, and when it has failed. */
class WaitStep extends Card {

    /** @param title {@code exchange.wait.<title>} */
    WaitStep(JobService jobs, long job, String title, Runnable ended) {
        super(text("exchange.wait." + title));
        var row = jobs.row(job);
        if (row.state() == Job.State.FAILED) {
            add(new Paragraph(text(row.message().key(), row.message().arguments().toArray())), Actions.primary(text("exchange.wait.again"), () -> {
                jobs.tryAgain(job);
                ended.run();
            }));
        } else {
            add(new JobProgress(() -> ExchangeWords.progress(jobs.row(job)), state -> ended.run()), new Paragraph(text("exchange.wait.leave")));
        }
    }
}
