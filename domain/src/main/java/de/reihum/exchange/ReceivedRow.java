package de.reihum.exchange;

import de.reihum.exchange.judgement.Remark;
import java.util.List;

/**
 * A row of the file as it was received.
 *
 * @param line in the file, from 1
 * @param remark why it is left out or cannot be trusted, or {@code null}
 */
public record ReceivedRow(int line, List<String> cells, Remark remark) {}
