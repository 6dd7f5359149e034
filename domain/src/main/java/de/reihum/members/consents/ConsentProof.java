package de.reihum.members.consents;

import de.reihum.members.Contact;
import de.reihum.members.Contact.Consent;
import de.reihum.members.ContactDetails;
import de.reihum.members.consents.ConsentRecord.Purpose;
import de.reihum.shared.Ids;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Lines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Keeps the proof in step with what a contact's own record says about mails: each new answer there is dated here, and what stood before stays readable. */
@ApplicationScoped
public class ConsentProof {

    private static final int MAX_HOW = 120;

    private Consents consents;
    private Ids ids;
    private Clock clock;

    protected ConsentProof() {}

    @Inject
    public ConsentProof(Consents consents, Ids ids, Clock clock) {
        this.consents = consents;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param before what the record said, or {@code null} for a new contact
     * @param textVersion which words she agreed to; may be empty
     * @throws InvalidValue when a new consent does not say how it is known
     */
    public void follow(Contact contact, ContactDetails before, String textVersion) {
        var said = before == null ? Consent.UNKNOWN : before.data().consent();
        if (contact.consent() != said) {
            var data = contact.details().data();
            if (said == Consent.GIVEN) {
                withdrawMails(contact, before, data.consentSource());
            }
            if (contact.consent() == Consent.GIVEN) {
                give(contact, new ConsentData(Purpose.MAILS, textVersion, null, data.consentSource()));
            }
        }
    }

    /** Mails are refused from now on. */
    void refuse(Contact contact, String how) {
        var before = contact.details();
        var line = Lines.cut(Lines.one(how), MAX_HOW);
        contact.member().hearConsent(contact, Consent.REFUSED, line, clock.instant(), clock.instant());
        if (before.data().consent() == Consent.GIVEN) {
            withdrawMails(contact, before, line);
        }
    }

    /** Whether somebody agreed to this once and has thought better of it since. */
    public boolean takenBack(long contact, Purpose purpose) {
        return consents.of(contact).stream().filter(one -> one.purpose() == purpose).findFirst().filter(one -> !one.stands()).isPresent();
    }

    private void give(Contact contact, ConsentData data) {
        if (data.source().isEmpty()) {
            throw new InvalidValue("consentSource", "members.refusal.sourceMissing");
        }
        data.check();
        consents.add(new ConsentRecord(ids.next(), contact, data, clock.instant()));
    }

    /** What was only said in the contact's record gets its own first, so that it can be shown that it once stood. */
    private void withdrawMails(Contact contact, ContactDetails before, String how) {
        var mails = consents.of(contact.id()).stream().filter(one -> one.purpose() == Purpose.MAILS).toList();
        var standing = mails.stream().filter(ConsentRecord::stands).toList();
        var open = standing.isEmpty() && mails.stream().noneMatch(one -> one.row().givenAt().equals(before.consentAt())) ? List.of(said(contact, before)) : standing;
        open.forEach(one -> one.withdraw(how, clock.instant()));
    }

    private ConsentRecord said(Contact contact, ContactDetails before) {
        Instant at = before.consentAt() == null ? clock.instant() : before.consentAt();
        var consent = new ConsentRecord(ids.next(), contact, new ConsentData(Purpose.MAILS, "", null, before.data().consentSource()), at);
        consents.add(consent);
        return consent;
    }
}
