package de.reihum.web.attendance.minutes;

import de.reihum.attendance.closing.ClosingData;
import de.reihum.attendance.closing.ClosingDetails;
import de.reihum.attendance.closing.ClosingService.WriteClosing;
import de.reihum.shared.RuleBroken;
import de.reihum.web.shared.minutes.ReportDoor;

/** The report that is being written, and how it is saved. */
public class Report {

    private final ReportDoor door;
    private ClosingDetails details;

    public Report(ReportDoor door, long meeting) {
        this.door = door;
        details = door.details(meeting);
    }

    public ClosingDetails details() {
        return details;
    }

    public ClosingData data() {
        return details.data();
    }

    public void save(ClosingData data) {
        if (details.version() == 0 || !data.equals(details.data())) {
            door.write(new WriteClosing(details.meeting(), details.version(), data));
            details = door.details(details.meeting());
        }
    }

    /** What others have written meanwhile. @throws RuleBroken when nothing can be written any more */
    public void loadAgain() {
        details = door.details(details.meeting());
        if (details.confirmed()) {
            throw new RuleBroken("attendance.refusal.confirmed");
        }
    }

    public String path(int step) {
        return "meetings/" + details.meeting() + "/closing/" + step;
    }
}
