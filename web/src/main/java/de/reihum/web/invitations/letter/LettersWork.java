package de.reihum.web.invitations.letter;

import de.reihum.accounts.Permission;
import de.reihum.invitations.letters.LetterDesk;
import de.reihum.invitations.letters.LetterMakingService;
import de.reihum.invitations.letters.LetterSheet;
import de.reihum.jobs.Counters;
import de.reihum.jobs.JobRun;
import de.reihum.jobs.JobWork;
import de.reihum.settings.Faces;
import de.reihum.shared.Reason;
import de.reihum.web.mail.Letters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** Makes the file with a meeting's letters. */
@ApplicationScoped
public class LettersWork implements JobWork {

    private static final int STEP = 100;

    private LetterMakingService making;
    private Letters letters;
    private Faces faces;
    private Clock clock;

    protected LettersWork() {}

    @Inject
    public LettersWork(LetterMakingService making, Letters letters, Faces faces, Clock clock) {
        this.making = making;
        this.letters = letters;
        this.faces = faces;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return LetterDesk.JOB;
    }

    @Override
    public Set<Permission> permissions() {
        return Set.of();
    }

    @Override
    public Reason run(JobRun run) {
        var wanted = making.begin(run.subject());
        var paper = new PaperLetter(letters, faces.present(), clock.instant());
        try (var book = new LetterBook(paper.head(making.logo())); var pieces = new Pieces((number, bytes) -> making.add(run.subject(), number, bytes))) {
            for (int from = 0; from < wanted.size(); from += STEP) {
                write(book, paper, making.sheets(run.subject(), wanted.subList(from, Math.min(from + STEP, wanted.size()))));
                run.progress(Math.min(from + STEP, wanted.size()), wanted.size(), Counters.NONE);
            }
            if (!wanted.isEmpty()) {
                book.write(pieces);
                pieces.flush();
            }
            making.finish(run.subject(), wanted, pieces.count());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return Reason.of("", "invitations.letters.done", wanted.size());
    }

    private static void write(LetterBook book, PaperLetter paper, List<LetterSheet> sheets) throws IOException {
        for (var sheet : sheets) {
            book.add(paper.of(sheet));
        }
    }
}
