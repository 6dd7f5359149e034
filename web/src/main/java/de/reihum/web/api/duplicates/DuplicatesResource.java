package de.reihum.web.api.duplicates;

import de.reihum.duplicates.DuplicateRow;
import de.reihum.duplicates.DuplicateService;
import de.reihum.duplicates.Pair;
import de.reihum.duplicates.merge.ContactField;
import de.reihum.duplicates.merge.MemberField;
import de.reihum.duplicates.merge.MergeService;
import de.reihum.duplicates.merge.MergeService.MergeContacts;
import de.reihum.duplicates.merge.MergeService.MergeMembers;
import de.reihum.shared.InvalidValue;
import de.reihum.web.api.Page;
import de.reihum.web.api.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Pairs that may be the same. A pair is named by its kind and the two ids, e.g. {@code member-12-34}. */
@Path("duplicates")
@Produces("application/json")
@Consumes("application/json")
@Tag(name = "Duplicates", description = "Members and contacts that may have been entered twice")
@ApplicationScoped
public class DuplicatesResource {

    private DuplicateService duplicates;
    private MergeService merges;

    protected DuplicatesResource() {}

    @Inject
    public DuplicatesResource(DuplicateService duplicates, MergeService merges) {
        this.duplicates = duplicates;
        this.merges = merges;
    }

    @GET
    @Operation(operationId = "listDuplicates", summary = "Lists pairs that may be the same, each with its reasons")
    public Page<DuplicateRow> list(@BeanParam DuplicatesRequest wanted) {
        var slice = wanted.slice();
        return Page.of(slice, duplicates.part(wanted.filter(), slice));
    }

    @POST
    @Path("{pair}/apart")
    @Operation(operationId = "tellApart", summary = "Remembers that the two are not the same")
    public Page<DuplicateRow> apart(@PathParam("pair") String pair, @BeanParam DuplicatesRequest wanted) {
        duplicates.tellApart(List.of(Pair.of(pair)));
        return list(wanted);
    }

    @POST
    @Path("{pair}/again")
    @Operation(operationId = "suggestAgain", summary = "Forgets that the two were told apart")
    public Page<DuplicateRow> again(@PathParam("pair") String pair, @BeanParam DuplicatesRequest wanted) {
        duplicates.takeBack(List.of(Pair.of(pair)));
        return list(wanted);
    }

    @POST
    @Path("{pair}/merge")
    @Operation(operationId = "merge", summary = "Makes one record of two", description = "The absorbed id answers 410 from then on and names the survivor")
    public Reference merge(@PathParam("pair") String pair, MergeWish wish) {
        var two = Pair.of(pair);
        long stays = wish.survivor() == null ? two.one() : wish.survivor();
        if (stays != two.one() && stays != two.other() || wish.survivorVersion() == null || wish.absorbedVersion() == null) {
            throw new InvalidValue(stays == two.one() || stays == two.other() ? "survivorVersion" : "survivor", "api.refusal.shape");
        }
        long goes = stays == two.one() ? two.other() : two.one();
        if (two.kind() == Pair.Kind.MEMBER) {
            merges.mergeMembers(new MergeMembers(stays, wish.survivorVersion(), goes, wish.absorbedVersion(), fields(MemberField.class, wish.take())));
        } else {
            merges.mergeContacts(new MergeContacts(stays, wish.survivorVersion(), goes, wish.absorbedVersion(), fields(ContactField.class, wish.take())));
        }
        return new Reference(stays);
    }

    private static <E extends Enum<E>> Set<E> fields(Class<E> type, List<String> names) {
        var all = EnumSet.noneOf(type);
        for (var name : names == null ? List.<String>of() : names) {
            all.add(EnumSet.allOf(type).stream().filter(field -> field.name().equals(name)).findFirst().orElseThrow(() -> new InvalidValue("take", "api.refusal.choice",
                    EnumSet.allOf(type).toString())));
        }
        return all;
    }
}
