package de.reihum.exchange.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.members.Contact.Consent;
import de.reihum.members.ContactData;
import de.reihum.members.Member;
import de.reihum.members.MemberData;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JudgementTest {

    private final Candidates candidates = new Candidates();

    @Test
    void an_unknown_member_is_created() {
        assertThat(judged(draft("Abele GmbH", "Markt 1", "71638"), 2).decision()).isEqualTo(Decision.CREATE);
    }

    @Test
    void the_same_name_and_postcode_mean_the_same_member_whatever_the_spelling() {
        judged(draft("Bäckerei Weißhaar GmbH", "Markt 1", "71638"), 2);
        assertThat(judged(draft("BAECKEREI WEISSHAAR", "Markt 1", "71638"), 3).decision()).isEqualTo(Decision.SKIP);
        assertThat(judged(draft("Bäckerei Weißhaar KG", "", "71638"), 4).decision()).isEqualTo(Decision.SKIP);
    }

    @Test
    void the_same_name_elsewhere_is_created_with_a_warning() {
        judged(draft("Bäckerei Quast", "Markt 1", "71638"), 2);
        var branch = judged(draft("Bäckerei Quast", "Markt 1", "70806"), 3);
        assertThat(branch.decision()).isEqualTo(Decision.CREATE);
        assertThat(branch.remarks().all()).containsExactly(Remark.warning(null, "exchange.row.similarToLine", "Bäckerei Quast", 2));
    }

    @Test
    void another_legal_form_in_another_street_is_somebody_else() {
        judged(draft("Metallbau Quast GmbH", "Markt 1", "71638", "a@quast.example"), 2);
        assertThat(judged(draft("Metallbau Quast e.K.", "Weg 9", "71638", "b@quast.example"), 3).decision()).isEqualTo(Decision.CREATE);
        assertThat(judged(draft("Metallbau Quast OHG", "Weg 7", "71638", "a@quast.example"), 4).decision()).isIn(Decision.SKIP, Decision.CHANGE);
    }

    @Test
    void a_shared_address_alone_does_not_make_two_firms_one() {
        judged(draft("Autohaus Abele", "Markt 1", "71638", "office@b.example"), 2);
        assertThat(judged(draft("Brauerei Xander", "Weg 1", "71638", "office@b.example"), 3).decision()).isEqualTo(Decision.CREATE);
        assertThat(judged(draft("Autohaus Abele & Söhne", "Markt 1", "71638", "office@b.example"), 4).decision()).isEqualTo(Decision.SKIP);
    }

    @Test
    void what_a_person_archived_stays_archived() {
        candidates.add(new Known(7, 0, draft("Abele", "Markt 1", "71638").member(), List.of(), Known.Sleep.ARCHIVED));
        assertThat(judged(draft("Abele", "Markt 1", "71638"), 2).decision()).isEqualTo(Decision.SKIP);
    }

    @Test
    void what_was_taken_back_is_woken_and_the_list_wins() {
        candidates.add(new Known(7, 0, draft("Abele", "Markt 1", "71638").member(), List.of(), Known.Sleep.TAKEN_BACK));
        var judgement = judged(draft("Abele", "Markt 2", "71638"), 2);
        assertThat(judgement.decision()).isEqualTo(Decision.CHANGE);
        assertThat(judgement.merge().member().street()).isEqualTo("Markt 2");
    }

    @Test
    void a_row_without_a_name_is_an_error() {
        var judgement = judged(draft("", "Markt 1", "71638"), 2);
        assertThat(judgement.decision()).isEqualTo(Decision.ERROR);
        assertThat(judgement.remarks().all()).extracting(Remark::key).containsExactly("members.refusal.nameMissing");
    }

    @Test
    void a_person_may_want_it_anyway() {
        judged(draft("Abele", "Markt 1", "71638"), 2);
        assertThat(Judgement.of(draft("Abele", "Markt 1", "71638"), 3, false, true, candidates).decision()).isEqualTo(Decision.CREATE);
    }

    @Test
    void a_list_gives_a_consent_to_who_has_not_decided_and_takes_none_away() {
        var undecided = contact("Quast", "q@abele.example", Consent.UNKNOWN);
        var yes = contact("Quast", "q@abele.example", Consent.GIVEN);
        assertThat(after(undecided, yes)).isEqualTo(Consent.GIVEN);
        assertThat(after(contact("Quast", "q@abele.example", Consent.REFUSED), yes)).isEqualTo(Consent.REFUSED);
        assertThat(after(yes, undecided)).isEqualTo(Consent.GIVEN);
    }

    @Test
    void a_guessed_kind_changes_nothing() {
        var chamber = new Known(7, 0, MemberData.of("IHK", Member.Kind.OTHER), List.of(), Known.Sleep.AWAKE);
        var guessed = new MemberDraft(MemberData.of("IHK", Member.Kind.SME), List.of(), List.of(), false);
        assertThat(new Merge(chamber, guessed, true).changesNothing()).isTrue();
        assertThat(new Merge(chamber, new MemberDraft(MemberData.of("IHK", Member.Kind.IHK), List.of(), List.of(), true), false).member().kind()).isEqualTo(Member.Kind.IHK);
    }

    private static Consent after(ContactData is, ContactData says) {
        var known = new Known(7, 0, MemberData.of("Abele", Member.Kind.SME), List.of(new Known.KnownContact(8, is)), Known.Sleep.AWAKE);
        var merge = new Merge(known, new MemberDraft(MemberData.of("Abele", Member.Kind.SME), List.of(says), List.of(), true), true);
        return merge.contacts().isEmpty() ? is.consent() : merge.contacts().get(0).after().consent();
    }

    private Judgement judged(MemberDraft draft, int line) {
        return Judgement.of(draft, line, false, false, candidates);
    }

    private static MemberDraft draft(String name, String street, String postcode, String... email) {
        var member = new MemberData(name, Member.Kind.SME, null, "", "", street, postcode, "", "", "", Set.of(), "");
        return new MemberDraft(member, email.length == 0 ? List.of() : List.of(contact("", email[0], Consent.UNKNOWN)), List.of(), true);
    }

    private static ContactData contact(String lastName, String email, Consent consent) {
        return new ContactData(null, "", "", lastName, "", email, "", Set.of(), "de", consent, "");
    }
}
