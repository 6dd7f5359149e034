package de.reihum.shared;

import java.util.List;

/** The input is well formed, but the state of things forbids it. */
public class RuleBroken extends Refusal {

    public RuleBroken(String key, Object... arguments) {
        super(List.of(Reason.of("", key, arguments)));
    }
}
