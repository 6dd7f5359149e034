package de.reihum.members.consents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.links.LinksInMemory;
import de.reihum.members.Contact;
import de.reihum.members.Contact.Consent;
import de.reihum.members.ContactData;
import de.reihum.members.ContactService;
import de.reihum.members.ContactService.ChangeContact;
import de.reihum.members.ContactsInMemory;
import de.reihum.members.Departures;
import de.reihum.members.Member;
import de.reihum.members.MemberFixtures;
import de.reihum.members.MembersInMemory;
import de.reihum.members.consents.ConsentRecord.Purpose;
import de.reihum.members.consents.ConsentService.RecordConsent;
import de.reihum.shared.Ids;
import de.reihum.shared.InvalidValue;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConsentProofTest {

    private final Clock clock = Clock.fixed(MemberFixtures.NOW, ZoneOffset.UTC);
    private final Ids ids = new Ids(() -> 1);
    private final MembersInMemory members = new MembersInMemory();
    private final ContactsInMemory contacts = new ContactsInMemory(members);
    private final ConsentsInMemory consents = new ConsentsInMemory();
    private final ConsentProof proof = new ConsentProof(consents, ids, clock);
    private final ContactService people = new ContactService(members, contacts, new Departures(new LinksInMemory()), proof, ids, clock);
    private final ConsentService service = new ConsentService(contacts, consents, ids, clock);
    private final Member brewery = MemberFixtures.member(MemberFixtures.brewery());

    ConsentProofTest() {
        members.add(brewery);
    }

    @Test
    void a_yes_in_the_form_is_dated_with_its_words_and_source() {
        long tilda = people.add(brewery.id(), said(Consent.UNKNOWN, ""));
        people.change(new ChangeContact(tilda, version(tilda), said(Consent.GIVEN, "Telefonat"), "Beitrittsformular 2026-01"));
        assertThat(service.of(tilda)).singleElement().returns(Purpose.MAILS, ConsentRow::purpose).returns("Telefonat", ConsentRow::source)
                .returns("Beitrittsformular 2026-01", ConsentRow::textVersion).returns(MemberFixtures.NOW, ConsentRow::givenAt).returns(true, ConsentRow::stands);
        assertThat(consents.of(tilda)).hasSize(1);
    }

    @Test
    void a_no_in_the_form_withdraws_what_stood() {
        long tilda = people.add(brewery.id(), said(Consent.GIVEN, "Formular"), "2025-01");
        people.change(new ChangeContact(tilda, version(tilda), said(Consent.REFUSED, "Anruf")));
        assertThat(service.of(tilda)).singleElement().returns("2025-01", ConsentRow::textVersion).returns("Anruf", ConsentRow::withdrawnHow).returns(false, ConsentRow::stands);
    }

    @Test
    void what_was_said_before_there_were_records_stays_as_proof() {
        var emre = MemberFixtures.contact(brewery, said(Consent.GIVEN, "Beitrittsformular"));
        assertThat(consents.of(emre.id())).isEmpty();
        service.withdrawAll(emre.id(), "Brief");
        assertThat(service.of(emre.id())).singleElement().returns("Beitrittsformular", ConsentRow::source).returns("Brief", ConsentRow::withdrawnHow);
        assertThat(emre.reachable()).isFalse();
    }

    @Test
    void a_yes_that_nobody_can_prove_is_refused() {
        assertThatThrownBy(() -> people.add(brewery.id(), said(Consent.GIVEN, " "))).isInstanceOf(InvalidValue.class);
    }

    @Test
    void other_changes_leave_the_proof_alone() {
        long tilda = people.add(brewery.id(), said(Consent.GIVEN, "Formular"));
        people.change(new ChangeContact(tilda, version(tilda), said(Consent.GIVEN, "Formular").with(Contact.Channel.PHONE, Set.of("Pflege"))));
        assertThat(consents.of(tilda)).singleElement().returns(true, ConsentRecord::stands);
    }

    @Test
    void a_purpose_is_taken_back_until_it_is_given_again() {
        long tilda = people.add(brewery.id(), said(Consent.UNKNOWN, ""));
        assertThat(proof.takenBack(tilda, Purpose.INTRODUCTION)).isFalse();
        service.record(new RecordConsent(tilda, new ConsentData(Purpose.INTRODUCTION, "", MemberFixtures.NOW.atZone(ZoneOffset.UTC).toLocalDate().minusDays(3), "Gespräch")));
        service.withdrawAll(tilda, "Mail");
        assertThat(proof.takenBack(tilda, Purpose.INTRODUCTION)).isTrue();
        service.record(new RecordConsent(tilda, new ConsentData(Purpose.INTRODUCTION, "", null, "Gespräch")));
        assertThat(proof.takenBack(tilda, Purpose.INTRODUCTION)).isFalse();
    }

    private long version(long contact) {
        return people.details(contact).version();
    }

    private static ContactData said(Consent consent, String source) {
        return new ContactData(null, "", "Tilda", "Vetter", "", "tilda@brauerei.example", "", Set.of(), "de", consent, source);
    }
}
