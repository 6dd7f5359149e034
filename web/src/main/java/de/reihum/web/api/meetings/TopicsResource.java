package de.reihum.web.api.meetings;

import de.reihum.meetings.topics.ChosenTopic;
import de.reihum.meetings.topics.TopicService;
import de.reihum.shared.Ids;
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

/** What members chose in polls and no meeting is about yet. */
@Path("topics")
@Produces("application/json")
@Tag(name = "Meetings")
@ApplicationScoped
public class TopicsResource {

    private TopicService topics;

    protected TopicsResource() {}

    @Inject
    public TopicsResource(TopicService topics) {
        this.topics = topics;
    }

    @GET
    @Operation(operationId = "listTopics", summary = "Lists what members chose in polls and no meeting is about yet", description = "Of half a year, the latest first. A meeting takes a topic with the poll's id")
    public List<ChosenTopic> list() {
        return topics.waiting();
    }

    @POST
    @Path("{id}/put-aside")
    @Operation(operationId = "putTopicAside", summary = "Says that no meeting will be about what a poll led to", description = "The id is the poll's. Answers what is left")
    public List<ChosenTopic> putAside(@PathParam("id") String id) {
        topics.putAside(Ids.parse(id));
        return topics.waiting();
    }

    @POST
    @Path("{id}/offer")
    @Operation(operationId = "offerTopic", summary = "Offers what a poll led to again")
    public List<ChosenTopic> offer(@PathParam("id") String id) {
        topics.offer(Ids.parse(id));
        return topics.waiting();
    }
}
