package de.reihum.members.bulk;

import java.time.Instant;

/**
 * One change of many as lists and progress bars show it.
 *
 * @param own one of the network's own fields, or 0
 * @param members how many were chosen
 * @param job the long work on it, or 0 when it was done at once
 * @param changed how many became different
 * @param left how many stayed as they were, because they were so already or could not be changed
 * @param restored how many were taken back
 * @param kept how many somebody had changed before they could be taken back
 */
public record BulkRunRow(long id, BulkChange.Field field, String value, long own, int members, String startedBy, Instant startedAt, BulkRun.State state, long job,
        int changed, int left, int restored, int kept) {

    public boolean working() {
        return state == BulkRun.State.RUNNING || state == BulkRun.State.UNDOING;
    }

    /** Members looked at in this direction. */
    public int done() {
        return state == BulkRun.State.RUNNING ? changed + left : restored + kept;
    }

    /** Members to be looked at in this direction. */
    public int total() {
        return state == BulkRun.State.RUNNING ? members : changed;
    }
}
