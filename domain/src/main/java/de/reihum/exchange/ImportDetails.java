package de.reihum.exchange;

import de.reihum.jobs.Counters;
import java.time.Instant;
import java.util.List;

/**
 * A list as its guided steps need it.
 *
 * @param headingLine line of the heading in the file, from 1
 * @param emptyRows rows without text, which were left out
 * @param consentText which words those agreed to who agree by the list; may be empty
 * @param job the latest one that works or worked on it, 0 for none
 * @param counts planned after the check, reached after the run: {@code create change unchanged skip error warning}, and {@code undone kept}
 * @param finishedAt {@code null} until it has run
 */
public record ImportDetails(long id, long version, String fileName, String uploadedBy, Instant uploadedAt, Import.State state, String encoding, char separator,
        int headingLine, int titleLines, int emptyRows, int rowCount, List<String> headings, Meanings meanings, boolean listWins, String consentText, long job, Counters counts,
        Instant finishedAt) {}
