package de.reihum.web.api.tasks;

import de.reihum.shared.Ids;
import de.reihum.tasks.TaskData;
import de.reihum.tasks.TaskDetails;
import de.reihum.tasks.TaskRow;
import de.reihum.tasks.TaskService;
import de.reihum.tasks.TaskService.ChangeTask;
import de.reihum.web.api.ApiApplication;
import de.reihum.web.api.Body;
import de.reihum.web.api.Page;
import de.reihum.web.api.Reference;
import de.reihum.web.api.Versioned;
import de.reihum.web.api.traffic.Made;
import de.reihum.web.api.traffic.Repeats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The team's tasks. */
@Path("tasks")
@Produces("application/json")
@Consumes("application/json")
@Tag(name = "Tasks", description = "What the team wants to do until when")
@ApplicationScoped
public class TasksResource {

    private TaskService tasks;
    private Repeats repeats;

    protected TasksResource() {}

    @Inject
    public TasksResource(TaskService tasks, Repeats repeats) {
        this.tasks = tasks;
        this.repeats = repeats;
    }

    @GET
    @Operation(operationId = "listTasks", summary = "Lists tasks, filtered, sorted and paged", description = "Without a wish the most urgent first")
    public Page<TaskRow> list(@BeanParam TasksRequest wanted) {
        var slice = wanted.slice();
        return Page.of(slice, tasks.part(wanted.filter(), slice));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getTask", summary = "Shows one task", description = "ETag carries the version for a later change")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TaskDetails.class)))
    public Response get(@PathParam("id") String id) {
        return answer(Ids.parse(id));
    }

    @POST
    @Operation(operationId = "createTask", summary = "Adds a task", description = "subjectKind is members, contacts or touches; subject 0 means that it is about nothing in particular")
    @APIResponse(responseCode = "201", description = "Location names the new task", content = @Content(schema = @Schema(implementation = Reference.class)))
    public Response create(NewTask wanted) {
        return repeats.answer(wanted, () -> {
            long id = tasks.create(Body.part("data", wanted.data(), TaskData::reasons));
            return Made.created(ApiApplication.PATH + "/tasks/" + id, new Reference(id));
        });
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "changeTask", summary = "Replaces a task", description = "409 when somebody else has changed it meanwhile")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TaskDetails.class)))
    public Response change(@PathParam("id") String id, @HeaderParam("If-Match") String match, TaskChange wanted) {
        long task = Ids.parse(id);
        tasks.change(new ChangeTask(task, Versioned.seen(match, wanted.version()), Body.part("data", wanted.data(), TaskData::reasons)));
        return answer(task);
    }

    @POST
    @Path("{id}/finish")
    @Operation(operationId = "finishTask", summary = "Marks a task as done")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TaskDetails.class)))
    public Response finish(@PathParam("id") String id) {
        tasks.finish(List.of(Ids.parse(id)));
        return answer(Ids.parse(id));
    }

    @POST
    @Path("{id}/reopen")
    @Operation(operationId = "reopenTask", summary = "Takes a task up again")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TaskDetails.class)))
    public Response reopen(@PathParam("id") String id) {
        tasks.takeUpAgain(List.of(Ids.parse(id)));
        return answer(Ids.parse(id));
    }

    private Response answer(long id) {
        var details = tasks.details(id);
        return Versioned.of(details.version(), details);
    }
}
