package de.reihum.members.extras;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.fields.FieldSheet;
import de.reihum.fields.Target;
import de.reihum.members.MemberService;
import de.reihum.members.MemberService.CreateMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Enters a member with everything that the network asks about it: both or neither. */
@ApplicationScoped
@Transactional
public class EntryService {

    private MemberService members;
    private FieldSheet sheet;

    protected EntryService() {}

    @Inject
    public EntryService(MemberService members, FieldSheet sheet) {
        this.members = members;
        this.sheet = sheet;
    }

    /** @param own by the network's own fields @return the new member's id */
    @Requires(Permission.MEMBERS_WRITE)
    public long create(CreateMember command, Map<Long, String> own) {
        long id = members.create(command);
        if (!own.isEmpty()) {
            sheet.fill(Target.MEMBER, id, own);
        }
        return id;
    }
}
