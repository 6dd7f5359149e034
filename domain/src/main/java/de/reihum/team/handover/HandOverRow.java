package de.reihum.team.handover;

import java.time.Instant;
import java.time.LocalDate;

/** One hand-over in a list. @param endedAt when the access ended; {@code null} while it lasts */
public record HandOverRow(long id, long account, String name, long successor, String successorName, LocalDate lastDay, Instant endedAt) {

    public boolean open() {
        return endedAt == null;
    }
}
