package de.reihum.privacy;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.audit.AuditNotes;
import de.reihum.members.Contact;
import de.reihum.members.Contacts;
import de.reihum.members.sources.PersonalData.Item;
import de.reihum.privacy.elsewhere.Elsewhere;
import de.reihum.shared.Conflict;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Lines;
import de.reihum.shared.NotFound;
import de.reihum.shared.Reason;
import de.reihum.tenancy.Network;
import de.reihum.tenancy.Networks;
import de.reihum.tenancy.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;

/** Gives a person what is stored about her, and forgets her (GDPR Art. 15, 17 and 20). */
@ApplicationScoped
@Transactional
public class PrivacyService {

    private Contacts contacts;
    private PersonFiles files;
    private Forgetting forgetting;
    private AuditNotes notes;
    private Networks networks;
    private TenantContext tenant;
    private Clock clock;

    protected PrivacyService() {}

    @Inject
    public PrivacyService(Contacts contacts, PersonFiles files, Forgetting forgetting, AuditNotes notes, Networks networks, TenantContext tenant, Clock clock) {
        this.contacts = contacts;
        this.files = files;
        this.forgetting = forgetting;
        this.notes = notes;
        this.networks = networks;
        this.tenant = tenant;
        this.clock = clock;
    }

    /** For looking at it. */
    @Requires(Permission.PRIVACY)
    public PersonFile look(long contact) {
        return file(load(contact));
    }

    /** For taking it along, which the trail remembers. */
    @Requires(Permission.PRIVACY)
    public PersonFile export(long contact) {
        var person = load(contact);
        notes.exported("Contact", contact, person.name());
        return file(person);
    }

    @Requires(Permission.PRIVACY)
    public ErasurePreview preview(long contact) {
        var person = load(contact);
        var facts = new LinkedHashMap<String, Integer>();
        files.about(person).stream().map(Item::section).forEach(section -> facts.merge(section, 1, Integer::sum));
        return new ErasurePreview(contact, person.version(), person.name(), facts, forgetting.forecast(Person.of(person)), Elsewhere.rows(forgetting.elsewhere(Person.of(person))));
    }

    /**
     * @return what had to stay, each with its reason
     * @throws InvalidValue when another name was typed
     * @throws Conflict when a text elsewhere was not decided upon
     */
    @Requires(Permission.PRIVACY)
    public List<Reason> erase(ErasePerson command) {
        var person = load(command.contact());
        person.expect(command.version());
        if (!Lines.one(command.typed()).equalsIgnoreCase(person.name())) {
            throw new InvalidValue("typed", "privacy.refusal.typed", person.name());
        }
        return forgetting.forget(person, command.verdicts());
    }

    private PersonFile file(Contact person) {
        var network = networks.find(tenant.network()).map(Network::name).orElseThrow(NotFound::record);
        return new PersonFile(person.id(), person.version(), person.name(), person.member().id(), person.member().name(), network, clock.instant(), files.about(person));
    }

    private Contact load(long id) {
        return contacts.find(id).filter(contact -> !contact.erased()).orElseThrow(NotFound::record);
    }
}
