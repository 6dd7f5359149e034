package de.reihum.touches.introductions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.links.LinkHolder;
import de.reihum.links.LinkService;
import de.reihum.links.LinksInMemory;
import de.reihum.members.Contact;
import de.reihum.members.ContactData;
import de.reihum.members.Member;
import de.reihum.members.MemberFixtures;
import de.reihum.members.consents.ConsentData;
import de.reihum.members.consents.ConsentProof;
import de.reihum.members.consents.ConsentRecord.Purpose;
import de.reihum.members.consents.ConsentsInMemory;
import de.reihum.members.sources.Edge;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.NotFound;
import de.reihum.shared.ProductClock;
import de.reihum.shared.RuleBroken;
import de.reihum.tasks.TaskWorld;
import de.reihum.touches.MetByIntroduction;
import de.reihum.touches.TouchTraces;
import de.reihum.touches.TouchesInMemory;
import de.reihum.touches.introductions.IntroductionService.IntroduceTwo;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IntroductionTest {

    private static final String WHY = "Beide suchen Erfahrung mit der Anerkennung ausländischer Abschlüsse.";

    private final TaskWorld world = new TaskWorld();
    private final Member school = MemberFixtures.member(MemberFixtures.school());
    private final Contact lea = MemberFixtures.contact(school, new ContactData(Contact.Salutation.MS, "", "Lea", "Hagenlocher", "Schulleitung", "lea@schule.example", "+49 7142 1", Set.of(), "en", Contact.Consent.GIVEN, ""));
    private final IntroductionsInMemory introductions = new IntroductionsInMemory();
    private final TouchesInMemory touches = new TouchesInMemory();
    private final ConsentsInMemory consents = new ConsentsInMemory();
    private final ConsentProof proof = new ConsentProof(consents, world.people.ids, world.clock);
    private final IntroductionService service = new IntroductionService(introductions, world.contacts, proof, world.outbox, world.people.actor, world.people.ids, world.clock);
    private final ConsentService consent = new ConsentService(introductions, new MetByIntroduction(touches, world.people.ids, world.clock), world.outbox, world.people.ids, world.clock);
    private final IntroductionMailService mails = new IntroductionMailService(introductions, proof, new LinkService(new LinksInMemory(), world.people.networks, world.people.tenant, world.people.ids, world.clock),
            world.people.networks, world.people.tenant, world.clock);

    IntroductionTest() {
        world.members.add(school);
    }

    @Test
    void both_are_asked_and_learn_nothing_of_each_other() {
        introduce();
        assertThat(mails.mail(Errand.ASK, side(world.emre).id())).get().extracting(IntroductionMail::why, IntroductionMail::partner).containsExactly(WHY, null);
        var page = consent.page(link(lea));
        assertThat(page.partner()).isNull();
        assertThat(page.toString()).doesNotContain("Löffler", "Brauerei", "emre");
        assertThat(page.language()).isEqualTo("en");
    }

    @Test
    void who_took_back_to_be_named_is_not_introduced_and_nothing_more_goes_out() {
        introduce();
        var kept = new de.reihum.members.consents.ConsentService(world.contacts, consents, world.people.ids, world.clock);
        kept.record(new de.reihum.members.consents.ConsentService.RecordConsent(lea.id(), new ConsentData(Purpose.INTRODUCTION, "", null, "Gespräch")));
        assertThat(mails.mail(Errand.ASK, side(world.emre).id())).isPresent();
        kept.withdraw(new de.reihum.members.consents.ConsentService.WithdrawConsent(kept.of(lea.id()).stream().filter(row -> row.purpose() == Purpose.INTRODUCTION).findFirst().orElseThrow().id(), "Anruf"));
        assertThat(mails.mail(Errand.ASK, side(world.emre).id())).isEmpty();
        assertThatThrownBy(this::introduce).isInstanceOf(RuleBroken.class);
    }

    @Test
    void only_two_yeses_tell_each_who_the_other_is() {
        introduce();
        consent.answer(link(world.emre), true, "Freue mich");
        assertThat(consent.page(link(world.emre)).partner()).isNull();
        assertThat(mails.mail(Errand.MEET, side(world.emre).id())).isEmpty();
        consent.answer(link(lea), true, "");
        assertThat(consent.page(link(lea)).partner()).extracting(Partner::email, Partner::word).containsExactly("emre.loeffler@brauerei.example", "Freue mich");
        assertThat(mails.mail(Errand.MEET, side(world.emre).id())).get().extracting(mail -> mail.partner().email()).isEqualTo("lea@schule.example");
        assertThat(world.outbox.of(IntroductionService.EFFECT)).extracting(effect -> effect.argument()).contains("MEET", "TALKED");
    }

    @Test
    void a_no_changes_nothing_on_the_other_ones_page_and_stops_her_reminder() {
        introduce();
        var before = consent.page(link(lea));
        consent.answer(link(world.emre), false, "Keine Zeit");
        assertThat(consent.page(link(lea))).isEqualTo(before);
        assertThat(mails.mail(Errand.REMIND, side(lea).id())).isEmpty();
        consent.answer(link(lea), true, "");
        assertThat(consent.page(link(lea)).partner()).isNull();
        assertThat(service.rows().get(0).sides()).extracting(IntroductionRow.Person::answer).contains(Side.Answer.NO);
    }

    @Test
    void a_mind_may_be_changed_until_both_agree() {
        introduce();
        consent.answer(link(world.emre), false, "");
        consent.answer(link(lea), true, "");
        consent.answer(link(world.emre), true, "");
        assertThat(consent.page(link(lea)).partner()).isNotNull();
        assertThatThrownBy(() -> consent.answer(link(world.emre), false, "")).isInstanceOf(RuleBroken.class);
    }

    @Test
    void whoever_has_answered_is_not_reminded() {
        introduce();
        consent.answer(link(world.emre), true, "");
        assertThat(mails.mail(Errand.REMIND, side(world.emre).id())).isEmpty();
        assertThat(mails.mail(Errand.REMIND, side(lea).id())).isPresent();
    }

    @Test
    void after_its_time_nobody_can_agree() {
        long id = introduce();
        world.now = world.now.plus(IntroductionService.LASTS);
        assertThatThrownBy(() -> consent.answer(link(lea), true, "")).isInstanceOf(RuleBroken.class);
        mails.end(id);
        assertThat(service.rows().get(0).state()).isEqualTo(Introduction.State.OVER);
        assertThat(mails.mail(Errand.ASK, side(lea).id())).isEmpty();
    }

    @Test
    void what_was_withdrawn_is_mailed_to_nobody() {
        long id = introduce();
        service.withdraw(id);
        assertThat(mails.mail(Errand.ASK, side(lea).id())).isEmpty();
        assertThat(consent.page(link(lea)).open()).isFalse();
    }

    @Test
    void what_both_know_cannot_be_withdrawn() {
        long id = agreed();
        assertThatThrownBy(() -> service.withdraw(id)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void the_first_yes_to_having_talked_makes_one_contact_among_members() {
        agreed();
        consent.talked(link(world.emre), Side.Talked.YES);
        consent.talked(link(lea), Side.Talked.YES);
        var today = LocalDate.ofInstant(world.now, ProductClock.ZONE);
        assertThat(new TouchTraces(touches).edges(today, today)).singleElement().satisfies(edge -> assertThat(Set.of(edge.one(), edge.other())).isEqualTo(Set.of(world.brewery.id(), school.id())))
                .extracting(Edge::strength).isEqualTo(Edge.Strength.CONTACT);
    }

    @Test
    void whoever_has_said_whether_they_talked_is_not_asked() {
        agreed();
        world.now = world.now.plus(Duration.ofDays(28));
        assertThat(mails.mail(Errand.TALKED, side(lea).id())).isPresent();
        consent.talked(link(lea), Side.Talked.NOT_YET);
        assertThat(mails.mail(Errand.TALKED, side(lea).id())).isEmpty();
    }

    @Test
    void names_would_give_it_away() {
        assertThatThrownBy(() -> service.introduce(new IntroduceTwo(world.emre.id(), lea.id(), "Frau HAGENLOCHER weiß viel"))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> service.introduce(new IntroduceTwo(world.emre.id(), world.emre.id(), WHY))).isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_link_opens_ones_own_side_only() {
        introduce();
        assertThatThrownBy(() -> consent.page(new LinkHolder(1, "Netz", ConsentService.PURPOSE, side(lea).id(), world.emre.id()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> consent.page(new LinkHolder(1, "Netz", "polls.answer", side(lea).id(), lea.id()))).isInstanceOf(NotFound.class);
    }

    @Test
    void a_forgotten_person_ends_what_waits_for_her() {
        introduce();
        consent.answer(link(world.emre), true, "Freue mich");
        var follower = new IntroductionFollower(introductions);
        assertThat(follower.about(world.emre.id())).extracting(item -> item.value()).contains("Freue mich");
        follower.forget(world.emre.id());
        assertThat(service.rows().get(0).toString()).doesNotContain("Löffler", "Freue mich").contains("WITHDRAWN");
    }

    @Test
    void members_that_are_one_are_not_introduced_to_each_other() {
        introduce();
        assertThat(new IntroductionFollower(introductions).memberMerged(school, world.brewery)).isEqualTo(1);
        assertThat(service.rows().get(0).state()).isEqualTo(Introduction.State.WITHDRAWN);
    }

    private long introduce() {
        return service.introduce(new IntroduceTwo(world.emre.id(), lea.id(), WHY));
    }

    private long agreed() {
        long id = introduce();
        consent.answer(link(world.emre), true, "");
        consent.answer(link(lea), true, "");
        return id;
    }

    private Side side(Contact contact) {
        return introductions.ofContact(contact.id()).get(0);
    }

    private LinkHolder link(Contact contact) {
        return new LinkHolder(1, "Netzwerk Neckar", ConsentService.PURPOSE, side(contact).id(), contact.id());
    }
}
