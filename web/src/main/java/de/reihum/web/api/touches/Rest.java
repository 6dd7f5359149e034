package de.reihum.web.api.touches;

import de.reihum.touches.outreach.OutreachService.Park;
import java.time.LocalDate;

/**
 * A member that shall be left in peace.
 *
 * @param until the first day on which it may be called again
 * @param reason 1 to 200 characters
 */
public record Rest(LocalDate until, String reason) {

    Park of(long member) {
        return new Park(member, until, reason);
    }
}
