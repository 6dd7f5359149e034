package de.reihum.privacy;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.members.Contact;
import de.reihum.members.Contacts;
import de.reihum.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The steps of a job that forgets many persons, each in a transaction of its own. */
@ApplicationScoped
@Transactional
public class ErasureRunService {

    private MassErasures erasures;
    private Contacts contacts;
    private Forgetting forgetting;

    protected ErasureRunService() {}

    @Inject
    public ErasureRunService(MassErasures erasures, Contacts contacts, Forgetting forgetting) {
        this.erasures = erasures;
        this.contacts = contacts;
        this.forgetting = forgetting;
    }

    /** @throws NotFound when the job has ended already */
    @Requires(Permission.PRIVACY)
    public List<Long> persons(long erasure) {
        return erasures.find(erasure).map(MassErasure::persons).orElseThrow(NotFound::record);
    }

    /** Does nothing when somebody has forgotten her meanwhile. */
    @Requires(Permission.PRIVACY)
    public void forget(long person) {
        Optional<Contact> open = contacts.find(person).filter(contact -> !contact.erased());
        open.ifPresent(forgetting::forget);
    }

    @Requires(Permission.PRIVACY)
    public void end(long erasure) {
        erasures.find(erasure).ifPresent(erasures::remove);
    }
}
