package de.reihum.web.api.meetings;

import java.util.List;

/**
 * @param only ids of the invitations that are reminded; without it all that may be
 * @param without ids of invitations that are left out
 */
public record Reminding(List<Long> only, List<Long> without) {

    public Reminding {
        only = only == null ? null : Given.orNone("only", only);
        without = Given.orNone("without", without);
    }
}
