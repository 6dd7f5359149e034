package de.reihum.exchange;

import de.reihum.exchange.judgement.Decision;
import de.reihum.members.sources.Marks;
import de.reihum.shared.Slice;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The network's lists and their rows. */
public interface Imports {

    void add(Import list);

    Optional<Import> find(long id);

    /** With all its rows. */
    void remove(Import list);

    /** Newest first, without those still being received. */
    List<ImportDetails> history(Slice slice);

    /** Whether a list of this network is being brought in or taken back. */
    boolean busy();

    void addRow(ImportRow row);

    Optional<ImportRow> row(long id);

    /** In the file's order, beginning after that line. */
    List<ImportRow> rowsAfter(long list, int line, int limit);

    /** Rows that are to create or change something and have not yet, in the file's order. */
    List<ImportRow> waiting(long list, int limit);

    /** Rows that did something which was not taken back, last first. */
    List<ImportRow> applied(long list, int limit);

    /** Rows that mean the member, and rows of any list that speak of the person. */
    List<ImportRow> mentioning(long member, Marks marks);

    List<ImportRowView> views(long list, RowFilter filter, Slice slice);

    long count(long list, RowFilter filter);

    /** How many rows there are of each kind. */
    List<Tally> tally(long list);

    record Tally(Decision decision, boolean warned, ImportRow.Progress progress, long rows) {}

    /** For each of the members that rows of this list mean, the first such line. */
    Map<Long, Integer> firstLines(long list, Collection<Long> members);

    /** For each of the members that this list created or changed, when it last did. */
    Map<Long, Instant> lastApplied(long list, Collection<Long> members);

    /** Those of the members that a list created and taking it back archived. */
    Set<Long> takenBack(Collection<Long> members);

    /** How many rows of all lists stand for this member. */
    int countRows(long member);

    /** Rows that created or changed the first member stand for the other one from now on. @return how many */
    int moveRows(long from, long into);

    void remember(HeadingMemory heading);

    List<HeadingMemory> remembered(Collection<String> keys);
}
