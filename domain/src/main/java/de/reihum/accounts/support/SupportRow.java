package de.reihum.accounts.support;

import java.time.Instant;

/** A grant as the network sees it. @param endedAt when it was ended before its time, or {@code null} @param endedBy by whom, or empty */
public record SupportRow(long id, String grantedBy, Instant grantedAt, Instant endsAt, String reason, boolean writing, Instant endedAt, String endedBy, boolean active) {

    /** When it was or will be over. */
    public Instant over() {
        return endedAt == null ? endsAt : endedAt;
    }
}
