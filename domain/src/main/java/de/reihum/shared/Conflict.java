package de.reihum.shared;

import java.util.List;

/** Somebody else was faster: a stale version, or a name that is taken. */
public class Conflict extends Refusal {

    public Conflict(String key, Object... arguments) {
        super(List.of(Reason.of("", key, arguments)));
    }

    public static Conflict changedByOther() {
        return new Conflict("shared.refusal.changedByOther");
    }
}
