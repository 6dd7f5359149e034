package de.reihum.web.api.touches;

import de.reihum.touches.TouchData;

/** A contact to be logged. */
public record NewTouch(TouchData data) {}
