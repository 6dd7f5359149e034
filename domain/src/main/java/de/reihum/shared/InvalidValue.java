package de.reihum.shared;

import java.util.List;

/** One or more fields hold what cannot be; each reason names its field. */
public class InvalidValue extends Refusal {

    public InvalidValue(String field, String key, Object... arguments) {
        super(List.of(Reason.of(field, key, arguments)));
    }

    public InvalidValue(List<Reason> reasons) {
        super(reasons);
    }
}
