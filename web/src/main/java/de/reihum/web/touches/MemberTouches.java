package de.reihum.web.touches;

import de.reihum.accounts.Reading;
import de.reihum.shared.Slice;
import de.reihum.touches.TouchFilter;
import de.reihum.touches.TouchRow;
import de.reihum.touches.TouchService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The touches of one member, asked for once by its timeline and its card. */
@ApplicationScoped
public class MemberTouches {

    private static final int LONGEST = 100;

    private TouchService touches;
    private Reading reading;

    protected MemberTouches() {}

    @Inject
    public MemberTouches(TouchService touches, Reading reading) {
        this.touches = touches;
        this.reading = reading;
    }

    /** The newest first, not all of them. */
    List<TouchRow> newest(long member) {
        return reading.once(new Question(member), () -> touches.rows(TouchFilter.ofMember(member), Slice.first(LONGEST)));
    }

    private record Question(long member) {}
}
