package de.reihum.persistence.members.consents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.members.Contact;
import de.reihum.members.ContactData;
import de.reihum.members.ContactDetails;
import de.reihum.members.Member;
import de.reihum.members.MemberFilter;
import de.reihum.members.MemberFixtures;
import de.reihum.members.Recipient;
import de.reihum.members.consents.ConsentData;
import de.reihum.members.consents.ConsentRecord.Purpose;
import de.reihum.members.consents.ConsentRow;
import de.reihum.members.consents.ConsentService;
import de.reihum.members.consents.ConsentService.RecordConsent;
import de.reihum.members.consents.ConsentService.WithdrawConsent;
import de.reihum.persistence.World;
import de.reihum.persistence.members.JpaContacts;
import de.reihum.persistence.members.JpaMembers;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaConsentsTest {

    private final World world = World.running();
    private final int network = world.network();
    private final JpaMembers members = new JpaMembers(world.database());
    private final JpaContacts contacts = new JpaContacts(world.database());
    private final ConsentService service = new ConsentService(contacts, new JpaConsents(world.database()), world.ids(), world.clock());
    private long emre;

    @BeforeEach
    void a_member_with_somebody_who_agreed_to_mails_once() {
        world.in(network, () -> {
            var member = new Member(world.ids().next(), MemberFixtures.brewery(), world.clock().instant());
            emre = member.addContact(world.ids().next(), MemberFixtures.emre().with(Contact.Channel.PHONE, Set.of("Ausbildung", "Pflege")), world.clock().instant()).id();
            members.add(member);
        });
    }

    @Test
    void wishes_and_interests_come_back() {
        var data = world.<ContactDetails>in(network, () -> contacts.find(emre).orElseThrow().details()).data();
        assertThat(data).returns(Contact.Channel.PHONE, ContactData::channel).returns(Set.of("Ausbildung", "Pflege"), ContactData::interests);
        assertThat(world.<List<String>>in(network, contacts::interests)).containsExactly("Ausbildung", "Pflege");
    }

    @Test
    void what_the_contact_said_before_is_the_first_consent() {
        assertThat(rows()).singleElement().returns(0L, ConsentRow::id).returns(Purpose.MAILS, ConsentRow::purpose).returns("Beitrittsformular", ConsentRow::source);
    }

    @Test
    void a_withdrawal_keeps_the_proof_and_counts_at_once() {
        long id = world.<Long>in(network, () -> service.record(new RecordConsent(emre, new ConsentData(Purpose.MAILS, "Formular 2025-01", LocalDate.of(2025, 1, 7), "Unterschrift"))));
        assertThat(reachable()).isTrue();
        world.in(network, () -> service.withdraw(new WithdrawConsent(id, "Anruf")));
        assertThat(reachable()).isFalse();
        assertThat(rows()).singleElement().returns("Formular 2025-01", ConsentRow::textVersion).returns("Anruf", ConsentRow::withdrawnHow).returns(false, ConsentRow::stands);
        assertThatThrownBy(() -> world.in(network, () -> service.withdraw(new WithdrawConsent(id, "")))).isInstanceOf(RuleBroken.class);
    }

    @Test
    void everything_can_be_withdrawn_at_once() {
        world.in(network, () -> service.record(new RecordConsent(emre, new ConsentData(Purpose.INTRODUCTION, "", null, "Gespräch"))));
        assertThat(world.<Boolean>in(network, () -> service.stands(emre, Purpose.INTRODUCTION))).isTrue();
        world.in(network, () -> service.withdrawAll(emre, "Brief"));
        assertThat(world.<Boolean>in(network, () -> service.stands(emre, Purpose.INTRODUCTION))).isFalse();
        assertThat(reachable()).isFalse();
    }

    @Test
    void a_consent_without_proof_is_none() {
        assertThatThrownBy(() -> world.in(network, () -> service.record(new RecordConsent(emre, new ConsentData(Purpose.PHOTOS, "", null, " "))))).isInstanceOf(InvalidValue.class);
    }

    private boolean reachable() {
        return world.<List<Recipient>>in(network, () -> members.recipients(MemberFilter.everything())).get(0).reachable();
    }

    private List<ConsentRow> rows() {
        return world.in(network, () -> service.of(emre));
    }
}
