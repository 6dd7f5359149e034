package de.reihum.web.invitations;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.Paragraph;
import de.reihum.invitations.InvitedRow;
import de.reihum.invitations.letters.LetterBatchRow;
import de.reihum.meetings.Meeting.State;
import de.reihum.meetings.MeetingDetails;
import de.reihum.members.Contact.Channel;
import de.reihum.web.shared.list.Export;
import de.reihum.web.shared.list.ExportLink;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.JobProgress;
import de.reihum.web.shared.parts.Rows;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A meeting's letters: the files to print, and who still needs one. */
class LettersCard extends Card {

    private final transient MeetingDetails meeting;
    private final transient InvitationDesk desk;
    private final transient Runnable changed;

    LettersCard(MeetingDetails meeting, List<InvitedRow> rows, InvitationDesk desk, Runnable changed) {
        super(text("invitations.letters.title"));
        this.meeting = meeting;
        this.desk = desk;
        this.changed = changed;
        long due = rows.stream().filter(row -> row.channel() == Channel.LETTER && !row.knows(meeting.sequence()) && (row.sentAt() != null || meeting.state() == State.INVITED)).count();
        var batches = desk.letters().batches(meeting.id());
        var running = batches.stream().filter(one -> one.finishedAt() == null && !desk.jobs().row(one.job()).ended()).findFirst();
        running.ifPresent(this::watch);
        batches.stream().filter(LetterBatchRow::fetchable).forEach(this::offer);
        if (running.isEmpty() && due > 0 && meeting.state() != State.HELD) {
            add(new Paragraph(text("invitations.letters.due", due)));
            if (desk.writable()) {
                add(Actions.quiet(text("invitations.letters.make", due), this::order));
            }
        } else if (running.isEmpty() && batches.stream().noneMatch(LetterBatchRow::fetchable)) {
            add(new Paragraph(text("invitations.letters.gone")));
        }
    }

    private void order() {
        desk.letters().order(meeting.id());
        changed.run();
    }

    private void watch(LetterBatchRow batch) {
        add(new JobProgress(() -> {
            var job = desk.jobs().row(batch.job());
            return new JobProgress.State(text("invitations.letters.running", job.done(), job.total()), job.total() == 0 ? -1 : job.part(), job.ended());
        }, ended -> changed.run()));
    }

    private void offer(LetterBatchRow batch) {
        var rows = new Rows();
        var words = text("invitations.letters.file", batch.letters());
        var about = text("invitations.letters.about", formats().stamp(batch.finishedAt()), formats().day(batch.expiresAt()));
        if (desk.writable()) {
            var file = new Export<Long>(text("invitations.letters.fetch"), text("invitations.letters.name", meeting.data().title().replaceAll("[^\\p{L}\\p{N} -]", " ").strip()) + ".pdf", "application/pdf", this::write, true);
            var link = new ExportLink<>(file, batch::id);
            link.addClassName("download");
            rows.row(words, about, link);
        } else {
            rows.row(words, about);
        }
        add(rows);
    }

    private void write(long id, OutputStream out) throws IOException {
        int parts = desk.letters().fetch(id).parts();
        for (int number = 0; number < parts; number++) {
            out.write(desk.letters().part(id, number));
        }
    }
}
