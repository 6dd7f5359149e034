package de.reihum.shared;

import java.util.List;

/** The acting person, key or link lacks the permission. */
public class NotAllowed extends Refusal {

    public NotAllowed(String key, Object... arguments) {
        super(List.of(Reason.of("", key, arguments)));
    }
}
