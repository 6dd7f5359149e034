package de.reihum.exchange;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.members.Member;
import de.reihum.members.MemberDetails;
import de.reihum.members.MemberFilter;
import de.reihum.members.Members;
import de.reihum.members.business.Premises;
import de.reihum.members.business.PremisesBook;
import de.reihum.members.membership.MembershipDetails.OriginDetails;
import de.reihum.members.membership.Memberships;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Hands out whole members, to be written into files. */
@ApplicationScoped
@Transactional
public class ExportService {

    private static final int MAX = 100_000;

    private Members members;
    private Memberships memberships;
    private PremisesBook premises;

    protected ExportService() {}

    @Inject
    public ExportService(Members members, Memberships memberships, PremisesBook premises) {
        this.members = members;
        this.memberships = memberships;
        this.premises = premises;
    }

    /** Which members, by name. */
    @Requires(Permission.EXCHANGE_EXPORT)
    public List<Long> ids(MemberFilter filter) {
        return members.ids(filter, MAX);
    }

    /** In the given order; meant for some hundred at a time. */
    @Requires(Permission.EXCHANGE_EXPORT)
    public List<MemberDetails> members(Collection<Long> ids) {
        Map<Long, MemberDetails> found = members.all(ids).stream().map(Member::details).collect(Collectors.toMap(MemberDetails::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** The same with what is known about how they came and what they offer. */
    @Requires(Permission.EXCHANGE_EXPORT)
    public List<ExportedMember> membersWithOrigins(Collection<Long> ids) {
        var origins = memberships.origins(ids);
        var offers = premises.of(ids);
        return members(ids).stream().map(member -> new ExportedMember(member, origins.getOrDefault(member.id(), OriginDetails.UNKNOWN), offers.getOrDefault(member.id(), Premises.UNKNOWN))).toList();
    }
}
