package de.reihum.team.handover;

import java.util.List;

/** One hand-over with its checklist. @param manages whether the acting person may change day and roles, not only settle points */
public record HandOverDetails(HandOverRow row, long version, String notes, List<Point> points, boolean manages) {

    public boolean allSettled() {
        return points.stream().allMatch(Point::settled);
    }
}
