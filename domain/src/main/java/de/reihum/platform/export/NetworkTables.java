package de.reihum.platform.export;

import java.util.List;

/** Reads every row that belongs to the acting network, whatever table it lies in, so that no feature can be forgotten. */
public interface NetworkTables {

    /** By name. */
    List<TableShape> shapes();

    /**
     * @param after the key of the last row seen, empty at the beginning
     * @return rows in the order of their keys, at most {@code limit}
     */
    List<StoredRow> rows(TableShape table, List<Object> after, int limit);

    /**
     * From here on the running transaction reads everything as it stands at its next reading, whatever others save meanwhile. To be called before
     * anything was read in it, and followed by {@link #follow} at its end.
     */
    void freeze();

    /** The connection's next transaction sees again what others save. */
    void follow();

    /** @param values in the order of the shape's columns: {@code Long}, {@code Boolean}, {@code String}, {@code byte[]} or {@code null}; long ids and amounts are text */
    record StoredRow(List<Object> key, List<Object> values) {}
}
