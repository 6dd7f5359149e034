package de.reihum.persistence.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.links.LinkHolder;
import de.reihum.members.Contact;
import de.reihum.members.ContactData;
import de.reihum.members.Member;
import de.reihum.members.MemberData;
import de.reihum.persistence.World;
import de.reihum.persistence.members.JpaContacts;
import de.reihum.persistence.members.JpaMembers;
import de.reihum.persistence.settings.JpaLogos;
import de.reihum.persistence.settings.JpaNetworkValues;
import de.reihum.persistence.settings.JpaPlatformValues;
import de.reihum.persistence.tenancy.JpaNetworks;
import de.reihum.proposals.Channel;
import de.reihum.proposals.Decision;
import de.reihum.proposals.Origin;
import de.reihum.proposals.Proposal;
import de.reihum.proposals.Proposal.Kind;
import de.reihum.proposals.Proposal.State;
import de.reihum.proposals.ProposalData;
import de.reihum.proposals.ProposalFilter;
import de.reihum.proposals.ProposalRow;
import de.reihum.proposals.ProposalService;
import de.reihum.proposals.ProposalService.ChangeProposal;
import de.reihum.proposals.ProposalService.EnterProposal;
import de.reihum.proposals.deciding.DecisionService;
import de.reihum.proposals.deciding.DecisionService.DeclineProposal;
import de.reihum.proposals.deciding.DecisionService.MergeProposal;
import de.reihum.proposals.deciding.News;
import de.reihum.proposals.own.OwnProposalService;
import de.reihum.proposals.starters.Permit;
import de.reihum.proposals.starters.ProposalLink;
import de.reihum.proposals.starters.StarterService;
import de.reihum.settings.ChangeSettings;
import de.reihum.settings.Faces;
import de.reihum.settings.Setting;
import de.reihum.settings.SettingsService;
import de.reihum.settings.Starters;
import de.reihum.shared.Conflict;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.NotFound;
import de.reihum.shared.Slice;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JpaProposalsTest {

    private static final int TRIES = 8;

    private final World world = World.running();
    private final int network = world.network();
    private final JpaMembers members = new JpaMembers(world.database());
    private final JpaContacts contacts = new JpaContacts(world.database());
    private final JpaProposals proposals = new JpaProposals(world.database());
    private final JpaProposers proposers = new JpaProposers(world.database());
    private final JpaNetworkValues values = new JpaNetworkValues(world.database());
    private final JpaPlatformValues platform = new JpaPlatformValues(world.database());
    private final JpaNetworks networks = new JpaNetworks(world.database());
    private final Faces faces = new Faces(values, platform, networks, new JpaLogos(world.database()), world.tenant());
    private final Permit permit = new Permit(faces, proposers);
    private final OwnProposalService own = new OwnProposalService(proposals, contacts, permit, world.ids(), world.clock());
    private final ProposalService service = new ProposalService(proposals, members, contacts, world.actor(), world.ids(), world.clock());
    private final StarterService starters = new StarterService(proposers, permit, contacts, null, world.outbox(), world.tenant(), world.ids(), world.clock());
    private final DecisionService deciding = new DecisionService(proposals, null, new News(proposals, world.outbox()), world.actor(), world.clock());

    private Contact person(String company) {
        return world.in(network, () -> {
            var member = new Member(world.ids().next(), MemberData.of(company, Member.Kind.SME), world.clock().instant());
            var contact = member.addContact(world.ids().next(), new ContactData(Contact.Salutation.MS, "", "Anna", "Blüm", "", "anna@example.org", "", Set.of(Contact.Role.REPRESENTATIVE), "de",
                    Contact.Consent.UNKNOWN, ""), world.clock().instant());
            members.add(member);
            return contact;
        });
    }

    private long proposed(Contact contact, ProposalData data) {
        return world.in(network, () -> {
            var one = new Proposal(world.ids().next(), contact.member(), contact, data, Origin.link("", world.clock().instant()), today());
            proposals.add(one);
            return one.id();
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(world.clock().instant(), world.clock().getZone());
    }

    private Decision word(String word) {
        return new Decision(word, "Petra Probst", world.clock().instant());
    }

    @Test
    void a_proposal_comes_back_as_it_was_written() {
        var anna = person("Ähre");
        var data = ProposalData.meeting("Besuch in der Bäckerei", "Wir öffnen\nunsere Backstube.", today().plusMonths(2).toString().substring(0, 7), true, 25).named(true);
        long id = proposed(anna, data);
        world.in(network, () -> {
            var one = proposals.find(id).orElseThrow();
            assertThat(one.idea().data()).isEqualTo(data);
            assertThat(one.state()).isEqualTo(State.OPEN);
            assertThat(one.verdict().at()).isNull();
            assertThat(one.origin().channel()).isEqualTo(Channel.LINK);
            assertThat(one.contact()).contains(anna);
        });
        assertThat(world.in(world.network(), () -> proposals.find(id))).as("another network has none such").isEmpty();
    }

    @Test
    void of_two_who_correct_the_same_the_second_one_is_told_and_the_first_one_is_found() {
        var anna = person("Ähre");
        var bert = person("Bäcker");
        long id = world.in(network, () -> {
            var told = new Proposal(world.ids().next(), anna.member(), null, ProposalData.topic("Schichtarbeit", ""), Origin.told(Channel.PHONE, "Petra Probst", world.clock().instant()), today());
            proposals.add(told);
            return told.id();
        });
        long version = world.in(network, () -> proposals.find(id).orElseThrow().version());
        var better = new EnterProposal(bert.member().id(), bert.id(), Channel.MAIL, ProposalData.meeting("Nachtschichten", "", today().plusMonths(1).toString(), true, 12));
        world.in(network, () -> service.change(new ChangeProposal(id, version, better)));
        assertThatThrownBy(() -> world.in(network, () -> service.change(new ChangeProposal(id, version, better)))).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> world.in(world.network(), () -> service.change(new ChangeProposal(id, version, better)))).as("another network has none such").isInstanceOf(NotFound.class);
        assertThat(titles(ProposalFilter.open().withText("baecker nacht"), "title")).containsExactly("Nachtschichten");
        world.in(network, () -> {
            var one = proposals.find(id).orElseThrow();
            assertThat(one.idea().data()).isEqualTo(better.data());
            assertThat(one.contact()).contains(bert);
            assertThat(one.origin().channel()).isEqualTo(Channel.MAIL);
            assertThat(one.origin().enteredBy()).isEqualTo("Petra Probst");
        });
    }

    @Test
    void the_list_is_searched_filtered_sorted_and_counted() {
        var baker = person("Ähre");
        var turner = person("Dreherei Zoll");
        proposed(baker, ProposalData.topic("Schichtarbeit", ""));
        proposed(turner, ProposalData.meeting("Besuch in der Dreherei", "", "", true, 0));
        long over = proposed(turner, ProposalData.topic("Zölle", ""));
        world.in(network, () -> proposals.find(over).orElseThrow().decline(word("Das hatten wir gerade.")));
        var all = ProposalFilter.everything();
        assertThat(titles(all, "title")).containsExactly("Besuch in der Dreherei", "Schichtarbeit", "Zölle");
        assertThat(titles(all.withText("aehre"), "title")).containsExactly("Schichtarbeit");
        assertThat(titles(all.withText("zoelle"), "title")).containsExactly("Zölle");
        assertThat(titles(all.withKinds(Set.of(Kind.MEETING)), "kind")).containsExactly("Besuch in der Dreherei");
        assertThat(titles(all.withMember(turner.member().id()), "state")).hasSize(2);
        assertThat(titles(ProposalFilter.open(), "memberName")).containsExactly("Schichtarbeit", "Besuch in der Dreherei");
        assertThat(titles(all, "proposedAt")).hasSize(3);
        assertThat(world.in(network, () -> service.count(ProposalFilter.open()))).isEqualTo(2);
        assertThatThrownBy(() -> titles(all, "why")).isInstanceOf(InvalidValue.class);
        assertThat(world.in(network, () -> service.rows(all.withStates(Set.of(State.DECLINED)), Slice.first(5)))).singleElement().satisfies(row -> {
            assertThat(row.word()).isEqualTo("Das hatten wir gerade.");
            assertThat(row.contactName()).isEqualTo("Anna Blüm");
        });
    }

    private List<String> titles(ProposalFilter filter, String sort) {
        return world.in(network, () -> service.rows(filter, new Slice(0, 50, List.of(new Slice.Sort(sort, false))))).stream().map(ProposalRow::title).toList();
    }

    @Test
    void voices_are_kept_when_proposals_are_put_together() {
        var baker = person("Ähre");
        long kept = proposed(baker, ProposalData.topic("Schichtarbeit", ""));
        long same = proposed(person("Bäcker"), ProposalData.topic("Nachtschichten", ""));
        world.in(network, () -> proposals.find(same).orElseThrow().merge(proposals.find(kept).orElseThrow(), word("")));
        world.in(network, () -> assertThat(service.details(kept).voices()).isEqualTo(2));
        world.in(network, () -> assertThat(service.details(same).intoTitle()).isEqualTo("Schichtarbeit"));
        world.in(network, () -> assertThat(service.rows(ProposalFilter.open(), Slice.first(5))).singleElement().satisfies(row -> assertThat(row.voices()).isEqualTo(2)));
        var today = world.clock().instant();
        world.in(network, () -> assertThat(proposals.fruitful(today.minusSeconds(3600), today.plusSeconds(3600))).extracting(Proposal::id).containsExactly(same));
    }

    @Test
    void taking_back_by_mistake_is_undone_with_all_that_wanted_the_same() {
        long root = proposed(person("Ähre"), ProposalData.topic("Schichtarbeit", ""));
        long same = proposed(person("Bäcker"), ProposalData.topic("Nachtschichten", ""));
        world.in(network, () -> proposals.find(same).orElseThrow().merge(proposals.find(root).orElseThrow(), word("Passt.")));
        long version = world.in(network, () -> proposals.find(root).orElseThrow().version());
        world.in(network, () -> deciding.withdraw(root, version));
        world.in(network, () -> {
            assertThat(proposals.mergedInto(root)).isEmpty();
            assertThat(service.rows(ProposalFilter.open(), Slice.first(5))).singleElement().satisfies(row -> {
                assertThat(row.id()).isEqualTo(same);
                assertThat(row.into()).isZero();
                assertThat(row.word()).isEmpty();
            });
        });
        world.in(network, () -> deciding.reopen(root));
        world.in(network, () -> assertThat(service.details(root).voices()).isEqualTo(2));
        world.in(network, () -> assertThat(service.details(same).word()).isEqualTo("Passt."));
    }

    @Test
    void a_form_that_is_sent_twice_in_the_same_moment_counts_once() throws Exception {
        var anna = person("Ähre");
        allow(Starters.EVERYBODY);
        var link = new LinkHolder(1, "Netz", ProposalLink.PURPOSE, anna.id(), anna.id());
        together(() -> world.in(network, () -> own.propose(link, ProposalData.topic("Schichtarbeit", ""), "form-1")));
        world.in(network, () -> assertThat(proposals.ofContact(anna.id())).hasSize(1));
    }

    @Test
    void of_two_who_decide_in_the_same_moment_one_is_heard() throws Exception {
        long id = proposed(person("Ähre"), ProposalData.topic("Schichtarbeit", ""));
        long version = world.in(network, () -> proposals.find(id).orElseThrow().version());
        int heard = together(() -> world.in(network, () -> deciding.decline(new DeclineProposal(id, version, "Das hatten wir gerade."))));
        assertThat(heard).isEqualTo(1);
    }

    @Test
    void two_who_put_the_same_together_the_other_way_round_make_no_circle() throws Exception {
        long one = proposed(person("Ähre"), ProposalData.topic("Schichtarbeit", ""));
        long other = proposed(person("Bäcker"), ProposalData.topic("Nachtschichten", ""));
        long version = world.in(network, () -> proposals.find(one).orElseThrow().version());
        var turn = new AtomicInteger();
        int heard = together(() -> {
            boolean forth = turn.getAndIncrement() % 2 == 0;
            world.in(network, () -> deciding.merge(forth ? new MergeProposal(one, version, other, "") : new MergeProposal(other, version, one, "")));
        });
        assertThat(heard).isEqualTo(1);
        world.in(network, () -> assertThat(proposals.merged()).hasSize(1));
    }

    /** @return how often it went well */
    private int together(Runnable work) throws InterruptedException {
        var threads = Executors.newFixedThreadPool(TRIES);
        try {
            return threads.invokeAll(IntStream.range(0, TRIES).mapToObj(number -> (Callable<Integer>) () -> tried(work)).toList()).stream().mapToInt(done -> {
                try {
                    return done.get();
                } catch (InterruptedException | ExecutionException failed) {
                    throw new IllegalStateException(failed);
                }
            }).sum();
        } finally {
            threads.shutdownNow();
        }
    }

    /** A clash of two writers ends one of them. */
    private static int tried(Runnable work) {
        try {
            work.run();
            return 1;
        } catch (RuntimeException refused) {
            assertThat(refused).isNotNull();
            return 0;
        }
    }

    @Test
    void selected_people_are_listed_and_may_propose() {
        var anna = person("Ähre");
        var bert = person("Bäcker");
        allow(Starters.SELECTED);
        world.in(network, () -> starters.select(anna.id()));
        world.in(network, () -> starters.select(anna.id()));
        world.in(network, () -> {
            assertThat(starters.selected()).extracting(one -> one.memberName()).containsExactly("Ähre");
            assertThat(permit.may(contacts.find(anna.id()).orElseThrow())).isTrue();
            assertThat(permit.may(contacts.find(bert.id()).orElseThrow())).isFalse();
        });
        world.in(network, () -> starters.unselect(anna.id()));
        world.in(network, () -> assertThat(starters.selected()).isEmpty());
    }

    private void allow(Starters wanted) {
        world.in(network, () -> new SettingsService(values, platform, networks, world.tenant(), faces, world.ids()).change(new ChangeSettings(Map.of(Setting.STARTERS, wanted.name()), Map.of())));
    }
}
