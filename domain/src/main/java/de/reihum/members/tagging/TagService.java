package de.reihum.members.tagging;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.members.Member;
import de.reihum.members.MemberFilter;
import de.reihum.members.Members;
import de.reihum.shared.Folding;
import de.reihum.shared.InvalidValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps the network's tags in order: one word for one thing. */
@ApplicationScoped
@Transactional
public class TagService {

    private static final int MOST = 100_000;

    private Members members;
    private TagColourService colours;
    private Clock clock;

    protected TagService() {}

    @Inject
    public TagService(Members members, TagColourService colours, Clock clock) {
        this.members = members;
        this.colours = colours;
        this.clock = clock;
    }

    /** Each with the number of members that carry it, archived ones not counted. */
    @Requires(Permission.NETWORK_SETTINGS)
    public Map<String, Long> tags() {
        return members.tags();
    }

    /**
     * Archived members are renamed too. When the other name is there already, the two become one.
     *
     * @return how many members changed
     * @throws InvalidValue when the new name cannot be a tag
     */
    @Requires(Permission.NETWORK_SETTINGS)
    public int rename(String tag, String wanted) {
        if (wanted == null || wanted.isBlank()) {
            throw new InvalidValue("name", "members.refusal.tagMissing");
        }
        var carriers = carriers(tag);
        boolean spelling = Folding.fold(tag).equals(Folding.fold(wanted));
        for (var member : carriers) {
            member.removeTags(Set.of(tag), clock.instant());
            if (!spelling) {
                member.removeTags(Set.of(wanted), clock.instant());
            }
            member.addTags(Set.of(wanted.strip()), clock.instant());
        }
        colours.rename(tag, wanted);
        return carriers.size();
    }

    /** Nobody carries it any more. @return how many members changed */
    @Requires(Permission.NETWORK_SETTINGS)
    public int remove(String tag) {
        var carriers = carriers(tag);
        carriers.forEach(member -> member.removeTags(Set.of(tag), clock.instant()));
        colours.choose(tag, Optional.empty());
        return carriers.size();
    }

    private List<Member> carriers(String tag) {
        return members.all(members.ids(MemberFilter.everything().withTags(Set.of(tag)).withArchived(MemberFilter.Archived.ALSO), MOST));
    }
}
