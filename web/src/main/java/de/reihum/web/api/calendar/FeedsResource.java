package de.reihum.web.api.calendar;

import de.reihum.calendar.FeedRow;
import de.reihum.calendar.FeedService;
import de.reihum.shared.Ids;
import de.reihum.web.shared.calendar.CalendarTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The addresses under which calendar programs fetch meetings. */
@Path("calendar/feeds")
@Produces("application/json")
@Tag(name = "Calendar", description = "Meetings for other programs' calendars")
@ApplicationScoped
public class FeedsResource {

    private FeedService feeds;

    protected FeedsResource() {}

    @Inject
    public FeedsResource(FeedService feeds) {
        this.feeds = feeds;
    }

    @GET
    @Operation(operationId = "listCalendarFeeds", summary = "Lists what can be subscribed to", description = "Series 0 stands for all meetings; without madeAt there is no address")
    public List<FeedRow> list() {
        return feeds.feeds();
    }

    @POST
    @Path("{id}/renew")
    @Operation(operationId = "renewCalendarFeed", summary = "Makes an address for a series, or for all meetings with 0", description = "An address that was there before opens nothing any more")
    public FeedAddress renew(@PathParam("id") String id) {
        return new FeedAddress(CalendarTexts.path(feeds.renew(series(id))));
    }

    @POST
    @Path("{id}/end")
    @Operation(operationId = "endCalendarFeed", summary = "Ends the address of a series, or of all meetings with 0")
    public List<FeedRow> end(@PathParam("id") String id) {
        feeds.end(series(id));
        return feeds.feeds();
    }

    private static long series(String id) {
        return id.equals("0") ? 0 : Ids.parse(id);
    }
}
