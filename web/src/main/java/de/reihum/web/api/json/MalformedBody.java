package de.reihum.web.api.json;

import de.reihum.shared.Reason;
import de.reihum.shared.Refusal;
import java.util.List;

/** The body is too large, no JSON, or not of the shape that was asked for; names the place. */
public class MalformedBody extends Refusal {

    private final int status;

    private MalformedBody(int status, Reason reason) {
        super(List.of(reason));
        this.status = status;
    }

    /** @param path of the field, e.g. {@code contacts[0].email}, or empty */
    public MalformedBody(String path, String key) {
        this(400, Reason.of(path, key));
    }

    public static MalformedBody tooLarge() {
        return new MalformedBody(413, Reason.of("", "api.problem.413.detail"));
    }

    public int status() {
        return status;
    }
}
