package de.reihum.web.shared.minutes;

import de.reihum.attendance.closing.ClosingData;
import de.reihum.attendance.closing.ClosingDetails;
import de.reihum.attendance.closing.ClosingService;
import de.reihum.attendance.closing.ClosingService.WriteClosing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The one way by which reports come in from outside: what only a web page understands is taken out of the minutes before they are kept. */
@ApplicationScoped
public class ReportDoor {

    private ClosingService closings;

    protected ReportDoor() {}

    @Inject
    public ReportDoor(ClosingService closings) {
        this.closings = closings;
    }

    public ClosingDetails details(long meeting) {
        return closings.details(meeting);
    }

    /** As {@link ClosingService#write}. */
    public void write(WriteClosing wanted) {
        closings.write(new WriteClosing(wanted.meeting(), wanted.version(), clean(wanted.data())));
    }

    /** What is much too long stays as it is and is refused. */
    static ClosingData clean(ClosingData data) {
        return data.minutes().length() > ClosingData.MAX_MINUTES ? data : data.withMinutes(CleanText.of(data.minutes()));
    }
}
