package de.reihum.web.attendance.report;

import de.reihum.attendance.closing.ClosingData;
import de.reihum.attendance.closing.ClosingDetails;
import de.reihum.attendance.closing.ClosingService;
import de.reihum.attendance.closing.ClosingService.WriteClosing;

/** The report that is being written, and how it is saved. */
class Report {

    private final ClosingService closings;
    private ClosingDetails details;

    Report(ClosingService closings, long meeting) {
        this.closings = closings;
        details = closings.details(meeting);
    }

    ClosingDetails details() {
        return details;
    }

    ClosingData data() {
        return details.data();
    }

    void save(ClosingData data) {
        if (details.version() == 0 || !data.equals(details.data())) {
            closings.write(new WriteClosing(details.meeting(), details.version(), data));
            details = closings.details(details.meeting());
        }
    }

    String path(int step) {
        return "meetings/" + details.meeting() + "/closing/" + step;
    }
}
