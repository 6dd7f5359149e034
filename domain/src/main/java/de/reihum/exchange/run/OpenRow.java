package de.reihum.exchange.run;

import de.reihum.exchange.Cells;

/**
 * A row that is to be read and then judged or applied.
 *
 * @param sound whether it is worth reading
 */
public record OpenRow(int line, Cells cells, boolean sound) {}
