package de.reihum.team;

import java.time.Instant;

/** Somebody who worked for the network. @param endedBy who took the last role away; empty for the product itself */
public record FormerRow(String name, Instant leftAt, String endedBy) {}
