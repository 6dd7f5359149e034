package de.reihum.web.api.touches;

import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
import de.reihum.touches.outreach.CallRow;
import de.reihum.touches.outreach.OutreachService;
import de.reihum.touches.outreach.WayReport;
import de.reihum.touches.outreach.WayReportService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whom to call, and what reaching out has achieved. */
@Path("outreach")
@Produces("application/json")
@Consumes("application/json")
@Tag(name = "Outreach", description = "Whom to call next, who rests, and which ways bring members in and wake them")
@ApplicationScoped
public class OutreachResource {

    private OutreachService outreach;
    private WayReportService reports;

    protected OutreachResource() {}

    @Inject
    public OutreachResource(OutreachService outreach, WayReportService reports) {
        this.outreach = outreach;
        this.reports = reports;
    }

    @GET
    @Path("calls")
    @Operation(operationId = "listCalls", summary = "Lists all members that could be called, by need", description = "Those left in peace come last, with the day until which they rest")
    public List<CallRow> calls() {
        return outreach.calls();
    }

    @POST
    @Path("calls/{member}/park")
    @Operation(operationId = "parkCall", summary = "Leaves a member in peace until a day; again means until the new day")
    public CallRow park(@PathParam("member") String member, Rest wanted) {
        outreach.park(wanted.of(Ids.parse(member)));
        return row(member);
    }

    @POST
    @Path("calls/{member}/unpark")
    @Operation(operationId = "unparkCall", summary = "Puts a member back among those who could be called")
    public CallRow unpark(@PathParam("member") String member) {
        var row = row(member);
        outreach.unpark(row.member());
        return row(member);
    }

    @GET
    @Path("report")
    @Operation(operationId = "getOutreachReport", summary = "Counts by way and by door-opener who became a member and which passive members became active",
            description = "Active means active by the evidence; what a member began itself does not count as an approach")
    public WayReport report(@BeanParam ReportRequest wanted) {
        return reports.report(wanted.months());
    }

    private CallRow row(String member) {
        long id = Ids.parse(member);
        return outreach.calls().stream().filter(row -> row.member() == id).findFirst().orElseThrow(NotFound::record);
    }
}
