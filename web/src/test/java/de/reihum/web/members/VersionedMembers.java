package de.reihum.web.members;

import de.reihum.members.Member;
import de.reihum.members.MembersInMemory;
import de.reihum.tenancy.TenantEntity;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Members in memory that have a new version after each change, as the database gives them one. */
class VersionedMembers extends MembersInMemory {

    private final Map<Long, Instant> seen = new HashMap<>();

    @Override
    public Optional<Member> find(long id) {
        var member = super.find(id);
        member.ifPresent(this::count);
        return member;
    }

    private void count(Member member) {
        var changed = member.details().changedAt();
        var before = seen.put(member.id(), changed);
        if (before != null && !before.equals(changed)) {
            try {
                var version = TenantEntity.class.getDeclaredField("version");
                version.setAccessible(true);
                version.set(member, member.version() + 1);
            } catch (ReflectiveOperationException missing) {
                throw new AssertionError(missing);
            }
        }
    }
}
