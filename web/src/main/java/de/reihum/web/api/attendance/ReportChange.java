package de.reihum.web.api.attendance;

import de.reihum.attendance.closing.ClosingData;

/**
 * A report, to replace what was written.
 *
 * @param version as it was read, 0 for the first time; may instead stand in If-Match
 */
public record ReportChange(Long version, ClosingData data) {}
