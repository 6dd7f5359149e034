package de.reihum.members.consents;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.members.Contact;
import de.reihum.members.Contacts;
import de.reihum.members.consents.ConsentRecord.Purpose;
import de.reihum.shared.Ids;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Lines;
import de.reihum.shared.NotFound;
import de.reihum.shared.ProductClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Keeps the proof of what people agreed to. Taking it back counts at once: every way of mailing looks at the contact itself. */
@ApplicationScoped
@Transactional
public class ConsentService {

    /** That somebody agreed. */
    public record RecordConsent(long contact, ConsentData data) {}

    /** @param how she said so, e.g. "Anruf"; may be empty */
    public record WithdrawConsent(long consent, String how) {}

    private Contacts contacts;
    private Consents consents;
    private ConsentProof proof;
    private Ids ids;
    private Clock clock;

    protected ConsentService() {}

    @Inject
    public ConsentService(Contacts contacts, Consents consents, Ids ids, Clock clock) {
        this.contacts = contacts;
        this.consents = consents;
        this.proof = new ConsentProof(consents, ids, clock);
        this.ids = ids;
        this.clock = clock;
    }

    /** @return the record's id */
    @Requires(Permission.MEMBERS_WRITE)
    public long record(RecordConsent command) {
        var contact = load(command.contact());
        var data = command.data();
        data.check();
        var now = clock.instant();
        var givenAt = data.givenOn() == null ? now : data.givenOn().atStartOfDay(ProductClock.ZONE).toInstant();
        if (givenAt.isAfter(now)) {
            throw new InvalidValue("givenOn", "members.refusal.givenOn");
        }
        var consent = new ConsentRecord(ids.next(), contact, data, givenAt);
        consents.add(consent);
        if (data.purpose() == Purpose.MAILS) {
            contact.member().hearConsent(contact, Contact.Consent.GIVEN, data.source(), givenAt, now);
        }
        return consent.id();
    }

    @Requires(Permission.MEMBERS_WRITE)
    public void withdraw(WithdrawConsent command) {
        var consent = consents.find(command.consent()).orElseThrow(NotFound::record);
        withdraw(consent, Lines.one(command.how()));
    }

    /** Everything at once, also what was never recorded: no mails from now on. */
    @Requires(Permission.MEMBERS_WRITE)
    public void withdrawAll(long id, String how) {
        var contact = load(id);
        consents.of(id).stream().filter(ConsentRecord::stands).forEach(consent -> consent.withdraw(Lines.cut(Lines.one(how), 120), clock.instant()));
        proof.refuse(contact, how);
    }

    /** The newest first; what the contact's own record says about mails is one of them when it was never recorded by itself. */
    @Requires(Permission.MEMBERS_READ)
    public List<ConsentRow> of(long id) {
        var contact = load(id).details();
        var rows = new ArrayList<>(consents.of(id).stream().map(ConsentRecord::row).toList());
        var said = contact.data();
        if (said.consent() == Contact.Consent.GIVEN && rows.stream().noneMatch(row -> row.purpose() == Purpose.MAILS && row.stands())) {
            rows.add(0, new ConsentRow(0, id, Purpose.MAILS, "", contact.consentAt(), said.consentSource(), null, ""));
        }
        return rows;
    }

    /** Whether somebody has agreed to this and not taken it back. */
    @Requires(Permission.MEMBERS_READ)
    public boolean stands(long contact, Purpose purpose) {
        return of(contact).stream().anyMatch(row -> row.purpose() == purpose && row.stands());
    }

    private void withdraw(ConsentRecord consent, String how) {
        consent.withdraw(Lines.cut(how, 120), clock.instant());
        if (consent.purpose() == Purpose.MAILS) {
            proof.refuse(consent.contact(), how);
        }
    }

    private Contact load(long id) {
        return contacts.find(id).orElseThrow(NotFound::record);
    }
}
