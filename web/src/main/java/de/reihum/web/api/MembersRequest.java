package de.reihum.web.api;

import de.reihum.members.Employees;
import de.reihum.members.Member;
import de.reihum.members.MemberFilter;
import de.reihum.members.business.Section;
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
    @About("PROSPECT, APPLIED, ACTIVE, PAUSED, LEFT")
    private List<String> statuses;

    @QueryParam("participation")
    @About("ACTIVE, PASSIVE, NEW, PAUSED, as judged last")
    private List<String> participations;

    @QueryParam("tag")
    @About("Tags as they are written")
    private List<String> tags;

    @QueryParam("town")
    @About("Town as it is written")
    private String town;

    @QueryParam("sector")
    @About("Sector as it is written")
    private String sector;

    @QueryParam("section")
    @About("Sections of WZ 2008: A to U")
    private List<String> sections;

    @QueryParam("canHost")
    @DefaultValue("false")
    @About("true shows only members that may be asked to host")
    private boolean canHost;

    @QueryParam("archived")
    @DefaultValue("NO")
    @About("NO leaves archived members out, ONLY shows nothing else, ALSO shows all")
    private String archived;

    MemberFilter filter() {
        return MemberFilter.text(text).withKinds(Choice.any(Member.Kind.class, "kind", kinds)).withSizes(Choice.any(Employees.Size.class, "size", sizes))
                .withStatuses(Choice.any(Member.Status.class, "status", statuses))
                .withParticipations(Choice.any(Member.Participation.class, "participation", participations)).withTags(Set.copyOf(tags)).withTown(town).withSector(sector)
                .withSections(Choice.any(Section.class, "section", sections)).withHosts(canHost)
                .withArchived(Choice.one(MemberFilter.Archived.class, "archived", archived));
    }
}
