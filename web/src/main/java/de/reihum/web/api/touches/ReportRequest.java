package de.reihum.web.api.touches;

import de.reihum.shared.InvalidValue;
import de.reihum.web.api.description.About;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/** Which time a report is about. */
public class ReportRequest {

    @QueryParam("months")
    @DefaultValue("12")
    @About("Months back from today, 1 to 120")
    private String months;

    int months() {
        try {
            return Integer.parseInt(months);
        } catch (NumberFormatException none) {
            throw new InvalidValue("months", "api.refusal.format");
        }
    }
}
