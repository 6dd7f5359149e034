package de.reihum.members.extras;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.fields.FieldRow;
import de.reihum.fields.FieldSheet;
import de.reihum.fields.FilledField;
import de.reihum.fields.Target;
import de.reihum.members.Contacts;
import de.reihum.members.Members;
import de.reihum.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What the network's own fields say about members and contacts. */
@ApplicationScoped
@Transactional
public class ExtraService {

    private FieldSheet sheet;
    private Members members;
    private Contacts contacts;

    protected ExtraService() {}

    @Inject
    public ExtraService(FieldSheet sheet, Members members, Contacts contacts) {
        this.sheet = sheet;
        this.members = members;
        this.contacts = contacts;
    }

    /** What is asked, in its order; empty in most networks. */
    @Requires(Permission.MEMBERS_READ)
    public List<FieldRow> asked(Target target) {
        return sheet.asked(target);
    }

    /** The same about members and about contacts; what is missing is not asked. */
    @Requires(Permission.MEMBERS_READ)
    public Map<Target, List<FieldRow>> asked() {
        return sheet.asked();
    }

    /** @param subject a member or a contact */
    @Requires(Permission.MEMBERS_READ)
    public List<FilledField> of(long subject) {
        return sheet.of(subject);
    }

    /** The same for a member and its contacts at once. */
    @Requires(Permission.MEMBERS_READ)
    public Map<Long, List<FilledField>> filled(Collection<Long> subjects) {
        return sheet.filled(subjects);
    }

    /** By member and field, for lists and files. */
    @Requires(Permission.MEMBERS_READ)
    public Map<Long, Map<Long, String>> of(Collection<Long> subjects) {
        return sheet.of(subjects);
    }

    /** Which members or contacts have this in the field; of a choice the number of one option. */
    @Requires(Permission.MEMBERS_READ)
    public List<Long> having(long field, String value) {
        return sheet.having(field, value);
    }

    /** @throws NotFound when there is no such member */
    @Requires(Permission.MEMBERS_WRITE)
    public void fillMember(long member, Map<Long, String> values) {
        members.find(member).orElseThrow(NotFound::record);
        sheet.fill(Target.MEMBER, member, values);
    }

    /** @throws NotFound when there is no such contact */
    @Requires(Permission.MEMBERS_WRITE)
    public void fillContact(long contact, Map<Long, String> values) {
        contacts.find(contact).orElseThrow(NotFound::record);
        sheet.fill(Target.CONTACT, contact, values);
    }
}
