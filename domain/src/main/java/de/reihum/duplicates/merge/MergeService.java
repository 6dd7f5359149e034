package de.reihum.duplicates.merge;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.duplicates.Pair;
import de.reihum.links.PersonalLinks;
import de.reihum.members.Contact;
import de.reihum.members.Contacts;
import de.reihum.members.Departures;
import de.reihum.members.Member;
import de.reihum.members.Members;
import de.reihum.members.merged.Absorption;
import de.reihum.members.merged.Absorptions;
import de.reihum.shared.Conflict;
import de.reihum.shared.Ids;
import de.reihum.shared.Moved;
import de.reihum.shared.NotFound;
import de.reihum.shared.Reason;
import de.reihum.shared.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Makes one record of two, in one transaction: whoever comes second finds that somebody was faster. */
@ApplicationScoped
@Transactional
public class MergeService {

    /**
     * Two members are one.
     *
     * @param survivorVersion as it was seen, like the other one's
     * @param taken what comes from the absorbed one; what the survivor does not know comes from it anyway
     */
    public record MergeMembers(long survivor, long survivorVersion, long absorbed, long absorbedVersion, Set<MemberField> taken) {

        public MergeMembers {
            taken = taken == null ? Set.of() : Set.copyOf(taken);
        }
    }

    /** Two contacts of one member are one person; the parts are as in {@link MergeMembers}. */
    public record MergeContacts(long survivor, long survivorVersion, long absorbed, long absorbedVersion, Set<ContactField> taken) {

        public MergeContacts {
            taken = taken == null ? Set.of() : Set.copyOf(taken);
        }
    }

    private Members members;
    private Contacts contacts;
    private Absorptions absorptions;
    private Departures departures;
    private Followers followers;
    private Union union;

    protected MergeService() {}

    @Inject
    public MergeService(Members members, Contacts contacts, Absorptions absorptions, Departures departures, PersonalLinks links, Followers followers, Actor actor, Ids ids, Clock clock) {
        this.members = members;
        this.contacts = contacts;
        this.absorptions = absorptions;
        this.departures = departures;
        this.followers = followers;
        this.union = new Union(absorptions, links, followers, actor, ids, clock);
    }

    /** Changes nothing. @throws RuleBroken when the two cannot be merged */
    @Requires(Permission.MEMBERS_MERGE)
    public MemberPreview previewMembers(long survivor, long absorbed) {
        var stays = member(survivor);
        var goes = member(absorbed);
        requireTwo(stays, goes);
        var joined = Twins.of(stays, goes);
        var forecast = new ArrayList<>(followers.memberForecast(absorbed, survivor));
        if (!Choice.notesFit(stays.data(), goes.data())) {
            forecast.add(Reason.of("", "duplicates.merge.notes", stays.name()));
        }
        return new MemberPreview(stays.details(), goes.details(), Choice.proposed(stays.data(), goes.data()), goes.contacts().size() - joined.size(),
                joined.stream().map(Twins::told).toList(), forecast);
    }

    /** Changes nothing. @throws RuleBroken when the two cannot be merged */
    @Requires(Permission.MEMBERS_MERGE)
    public ContactPreview previewContacts(long survivor, long absorbed) {
        var stays = contact(survivor);
        var goes = contact(absorbed);
        requireTwo(stays, goes);
        return new ContactPreview(stays.details(), goes.details(), stays.member().name(), Choice.proposed(stays.details().data(), goes.details().data()),
                followers.contactForecast(absorbed, survivor));
    }

    /**
     * @return how many linked rows moved
     * @throws Conflict when one of the two was changed since it was seen
     * @throws Moved when one of the two was merged since
     * @throws RuleBroken when the two are one, or one is archived
     */
    @Requires(Permission.MEMBERS_MERGE)
    public int mergeMembers(MergeMembers command) {
        Pair.ofMembers(command.survivor(), command.absorbed());
        absorptions.lock(List.of(command.survivor(), command.absorbed()));
        var stays = member(command.survivor());
        var goes = member(command.absorbed());
        stays.expect(command.survivorVersion());
        goes.expect(command.absorbedVersion());
        requireTwo(stays, goes);
        var moved = new int[1];
        departures.watch(List.of(stays, goes), () -> moved[0] = union.merge(stays, goes, command.taken()));
        return moved[0];
    }

    /** As {@link #mergeMembers}; the two belong to one member. */
    @Requires(Permission.MEMBERS_MERGE)
    public int mergeContacts(MergeContacts command) {
        Pair.ofContacts(command.survivor(), command.absorbed());
        absorptions.lock(List.of(contact(command.survivor()).member().id()));
        var stays = contact(command.survivor());
        var goes = contact(command.absorbed());
        stays.expect(command.survivorVersion());
        goes.expect(command.absorbedVersion());
        requireTwo(stays, goes);
        var moved = new int[1];
        departures.watch(List.of(stays.member()), () -> moved[0] = union.join(stays, goes, command.taken()));
        return moved[0];
    }

    /** What became part of a member and of its contacts. */
    @Requires(Permission.MEMBERS_READ)
    public List<Absorbed> absorbedBy(long member, Collection<Long> contacts) {
        var all = new ArrayList<>(absorptions.into(Absorption.Kind.MEMBER, List.of(member)));
        all.addAll(absorptions.into(Absorption.Kind.CONTACT, contacts));
        return all.stream().map(Absorbed::of).toList();
    }

    private static void requireTwo(Member stays, Member goes) {
        Pair.ofMembers(stays.id(), goes.id());
        if (stays.archived() || goes.archived()) {
            throw new RuleBroken("duplicates.refusal.archived", stays.archived() ? stays.name() : goes.name());
        }
    }

    private static void requireTwo(Contact stays, Contact goes) {
        Pair.ofContacts(stays.id(), goes.id());
        if (!stays.member().equals(goes.member())) {
            throw new RuleBroken("duplicates.refusal.twoMembers", stays.name());
        }
        if (stays.archived() || goes.archived()) {
            throw new RuleBroken("duplicates.refusal.archived", stays.archived() ? stays.name() : goes.name());
        }
    }

    private Member member(long id) {
        return members.find(id).orElseThrow(NotFound::record);
    }

    private Contact contact(long id) {
        return contacts.find(id).orElseThrow(NotFound::record);
    }
}
