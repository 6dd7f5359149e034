package de.reihum.web.api;

import de.reihum.shared.Reason;
import de.reihum.shared.Refusal;
import java.util.List;

/** The body is no JSON, or not of the shape that was asked for; names the place. */
public class MalformedBody extends Refusal {

    public MalformedBody(String path, String key, Object... arguments) {
        super(List.of(Reason.of(path, key, arguments)));
    }
}
