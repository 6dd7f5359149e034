package de.reihum.exchange;

import de.reihum.exchange.judgement.ImportColumn;
import de.reihum.jobs.Counters;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Lines;
import de.reihum.shared.Named;
import de.reihum.shared.NotAudited;
import de.reihum.shared.RuleBroken;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A member list on its way in. Its rows are received, its columns get their meaning, then every row is judged without changing anything
 * (checked), and only then brought in. A list that was brought in can be taken back. Until it runs, each step may be done again.
 */
@Entity
@Table(name = "member_import")
public class Import extends TenantEntity implements Named {

    /** Where a list stands. */
    public enum State { RECEIVING, UPLOADED, MAPPED, CHECKED, RUNNING, DONE, UNDOING, UNDONE }

    /** What fills {@link #slot} while it runs; unique in the network, so that no two lists run at once. */
    private static final int SLOT = 1;
    private static final int MAX_WORDS = 120;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state;

    @NotAudited
    @Column(name = "encoding")
    private String encoding;

    @NotAudited
    @Column(name = "field_separator")
    private String separator;

    @NotAudited
    @Column(name = "heading_line")
    private int headingLine;

    @NotAudited
    @Column(name = "title_lines")
    private int titleLines;

    @NotAudited
    @Column(name = "empty_rows")
    private int emptyRows;

    @Column(name = "row_count")
    private int rowCount;

    @NotAudited
    @Column(name = "headings")
    private Cells headings;

    @NotAudited
    @Column(name = "meanings")
    private Meanings meanings;

    @Column(name = "list_wins")
    private boolean listWins;

    /** Which words those agreed to who agree by the list. */
    @Column(name = "consent_text")
    private String consentText;

    @NotAudited
    @Column(name = "job")
    private long job;

    @NotAudited
    @Column(name = "slot")
    private Integer slot;

    @NotAudited
    @Column(name = "counts")
    private Counters counts;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "undo_at")
    private Instant undoAt;

    protected Import() {}

    public Import(long id, ReceiveList list, String uploadedBy, Instant now) {
        super(id);
        this.fileName = list.fileName();
        this.encoding = list.encoding();
        this.separator = String.valueOf(list.separator());
        this.headingLine = list.headingLine();
        this.titleLines = list.titleLines();
        this.headings = new Cells(list.headings());
        this.meanings = list.proposal();
        this.uploadedBy = uploadedBy;
        this.uploadedAt = now;
        this.consentText = "";
        this.state = State.RECEIVING;
        this.counts = Counters.NONE;
    }

    void received(int rows, int empty) {
        requireState(State.RECEIVING);
        rowCount = rows;
        emptyRows = empty;
        state = State.UPLOADED;
    }

    /** @throws InvalidValue when no column holds the name, or two columns mean the same */
    void map(Meanings wanted, boolean listShallWin, String wordsOfConsent) {
        requireState(State.UPLOADED, State.MAPPED, State.CHECKED);
        if (!wanted.has(ImportColumn.NAME)) {
            throw new InvalidValue("NAME", "exchange.refusal.noName");
        }
        if (!wanted.unique() || wanted.columns().size() != headings.texts().size()) {
            throw new InvalidValue("", "exchange.refusal.twice");
        }
        meanings = wanted;
        listWins = listShallWin;
        consentText = Lines.cut(Lines.one(wordsOfConsent), MAX_WORDS);
        counts = Counters.NONE;
        state = State.MAPPED;
    }

    public void checked(Counters planned) {
        requireState(State.MAPPED, State.CHECKED);
        counts = planned;
        state = State.CHECKED;
    }

    void run() {
        requireState(State.CHECKED);
        state = State.RUNNING;
        slot = SLOT;
    }

    public void done(Counters result, Instant now) {
        requireState(State.RUNNING);
        end(State.DONE, result, now);
    }

    void undo(Instant now) {
        requireState(State.DONE);
        state = State.UNDOING;
        slot = SLOT;
        undoAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    public void undone(Counters result, Instant now) {
        requireState(State.UNDOING);
        end(State.UNDONE, result, now);
    }

    private void end(State as, Counters result, Instant now) {
        state = as;
        slot = null;
        counts = result;
        finishedAt = now;
    }

    void worksIn(long startedJob) {
        job = startedJob;
    }

    /** A list that has not run may be thrown away. */
    void requireDiscardable() {
        requireState(State.RECEIVING, State.UPLOADED, State.MAPPED, State.CHECKED);
    }

    /** @throws RuleBroken when it is at another step: somebody clicked twice, or works on it in another window */
    public void requireState(State... allowed) {
        for (var one : allowed) {
            if (state == one) {
                return;
            }
        }
        throw new RuleBroken("exchange.refusal.otherStep");
    }

    public State state() {
        return state;
    }

    public String fileName() {
        return fileName;
    }

    public Cells headings() {
        return headings;
    }

    public Meanings meanings() {
        return meanings;
    }

    public boolean listWins() {
        return listWins;
    }

    public String consentText() {
        return consentText;
    }

    public Instant undoAt() {
        return undoAt;
    }

    public int rowCount() {
        return rowCount;
    }

    public ImportDetails details() {
        return new ImportDetails(id(), version(), fileName, uploadedBy, uploadedAt, state, encoding, separator.charAt(0), headingLine, titleLines, emptyRows, rowCount,
                headings.texts(), meanings, listWins, consentText, job, counts, finishedAt);
    }

    @Override
    public String auditName() {
        return fileName;
    }
}
