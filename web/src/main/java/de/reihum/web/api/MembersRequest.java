package de.reihum.web.api;

import de.reihum.members.Employees;
import de.reihum.members.Member;
import de.reihum.members.MemberFilter;
import de.reihum.web.api.description.About;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;

/** Which members are wanted; several values of one filter mean any of them. */
public class MembersRequest extends ListRequest {

    @QueryParam("text")
    @About("Words that all occur in name, place, sector, tags or contacts")
    private String text;

    @QueryParam("kind")
    @About("Kinds of institution, e.g. SME")
    private List<String> kinds;

    @QueryParam("size")
    @About("Size classes: MICRO, SMALL, MEDIUM, LARGE")
    private List<String> sizes;

    @QueryParam("status")
    @About("PROSPECT, ACTIVE, PASSIVE, PAUSED, LEFT")
    private List<String> statuses;

    @QueryParam("tag")
    @About("Tags as they are written")
    private List<String> tags;

    @QueryParam("town")
    @About("Town as it is written")
    private String town;

    @QueryParam("sector")
    @About("Sector as it is written")
    private String sector;

    @QueryParam("archived")
    @DefaultValue("NO")
    @About("NO leaves archived members out, ONLY shows nothing else, ALSO shows all")
    private String archived;

    MemberFilter filter() {
        return new MemberFilter(text, Choice.any(Member.Kind.class, "kind", kinds), Choice.any(Employees.Size.class, "size", sizes),
                Choice.any(Member.Status.class, "status", statuses), Set.copyOf(tags), town, sector,
                Choice.one(MemberFilter.Archived.class, "archived", archived), Set.of());
    }
}
