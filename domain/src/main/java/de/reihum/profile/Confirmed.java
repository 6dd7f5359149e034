package de.reihum.profile;

import java.time.Instant;

/** Somebody said that the profile is right. @param by her name at that time */
public record Confirmed(Instant at, String by) {}
