package de.reihum.web.api.touches;

import de.reihum.touches.TouchData;

/**
 * All about a touch, to replace what was written.
 *
 * @param version as it was read; may instead stand in If-Match
 */
public record TouchChange(Long version, TouchData data) {}
