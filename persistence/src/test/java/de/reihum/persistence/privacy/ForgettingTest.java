package de.reihum.persistence.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.audit.AuditNotes;
import de.reihum.audit.AuditRow;
import de.reihum.audit.AuditTrail.Wanted;
import de.reihum.ballots.Ballot;
import de.reihum.ballots.BallotPersonalData;
import de.reihum.ballots.Choices;
import de.reihum.exchange.ImportService;
import de.reihum.exchange.ListPersonalData;
import de.reihum.exchange.Meanings;
import de.reihum.exchange.ReceiveList;
import de.reihum.exchange.ReceivedRow;
import de.reihum.exchange.judgement.ImportColumn;
import de.reihum.jobs.Effect;
import de.reihum.jobs.JobQueue;
import de.reihum.links.IssueLink;
import de.reihum.links.PersonalLink;
import de.reihum.members.Contact;
import de.reihum.members.ContactData;
import de.reihum.members.Member;
import de.reihum.members.MemberData;
import de.reihum.members.MemberFilter;
import de.reihum.members.MemberFixtures;
import de.reihum.members.business.BusinessMerge;
import de.reihum.members.business.BusinessService;
import de.reihum.members.business.BusinessService.AddSite;
import de.reihum.members.business.SiteData;
import de.reihum.members.consents.ConsentData;
import de.reihum.members.consents.ConsentFollower;
import de.reihum.members.consents.ConsentRecord.Purpose;
import de.reihum.members.consents.ConsentService;
import de.reihum.members.consents.ConsentService.RecordConsent;
import de.reihum.members.membership.MembershipMerge;
import de.reihum.members.membership.MembershipService;
import de.reihum.members.membership.Origin;
import de.reihum.members.membership.TraceOrigin;
import de.reihum.members.merged.AbsorbedNames;
import de.reihum.members.notes.NoteData;
import de.reihum.members.notes.NoteFollower;
import de.reihum.members.notes.NoteService;
import de.reihum.members.notes.NoteService.WriteNote;
import de.reihum.members.notes.Visibility;
import de.reihum.members.sources.FreeTexts;
import de.reihum.members.sources.PersonalData;
import de.reihum.members.sources.PersonalData.Item;
import de.reihum.members.traders.Trader;
import de.reihum.participation.Decision;
import de.reihum.participation.ParticipationMerge;
import de.reihum.participation.contributions.Contribution;
import de.reihum.participation.contributions.ContributionData;
import de.reihum.participation.contributions.ContributionMerge;
import de.reihum.persistence.World;
import de.reihum.persistence.audit.ForgottenEntries;
import de.reihum.persistence.audit.JdbcAuditRedaction;
import de.reihum.persistence.ballots.JpaBallots;
import de.reihum.persistence.exchange.JpaImports;
import de.reihum.persistence.jobs.JpaJobs;
import de.reihum.persistence.links.JpaPersonalLinks;
import de.reihum.persistence.members.JpaAbsorptions;
import de.reihum.persistence.members.JpaContacts;
import de.reihum.persistence.members.JpaMembers;
import de.reihum.persistence.members.business.JpaBusinesses;
import de.reihum.persistence.members.consents.JpaConsents;
import de.reihum.persistence.members.membership.JpaMemberships;
import de.reihum.persistence.members.notes.JpaNotes;
import de.reihum.persistence.participation.JpaContributions;
import de.reihum.persistence.participation.JpaDecisions;
import de.reihum.persistence.participation.JpaSpells;
import de.reihum.persistence.polls.JpaInvitations;
import de.reihum.persistence.polls.JpaPolls;
import de.reihum.persistence.tasks.JpaTasks;
import de.reihum.persistence.tenancy.JpaNetworks;
import de.reihum.persistence.touches.JpaIntroductions;
import de.reihum.persistence.touches.JpaTouches;
import de.reihum.polls.Invitation;
import de.reihum.polls.Poll;
import de.reihum.polls.PollData;
import de.reihum.polls.PollPersonalData;
import de.reihum.polls.PollRunService;
import de.reihum.privacy.ErasePerson;
import de.reihum.privacy.Forgetting;
import de.reihum.privacy.Mentions;
import de.reihum.privacy.PersonFiles;
import de.reihum.privacy.PersonForgotten;
import de.reihum.privacy.PrivacyService;
import de.reihum.privacy.elsewhere.Elsewhere;
import de.reihum.privacy.elsewhere.NamedText;
import de.reihum.privacy.elsewhere.Verdicts;
import de.reihum.shared.Conflict;
import de.reihum.shared.Heard;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Reason;
import de.reihum.shared.Slice;
import de.reihum.tasks.Owner;
import de.reihum.tasks.Subject;
import de.reihum.tasks.Task;
import de.reihum.tasks.TaskData;
import de.reihum.tasks.TaskFollower;
import de.reihum.tasks.TaskService;
import de.reihum.touches.Touch.Channel;
import de.reihum.touches.TouchData;
import de.reihum.touches.TouchData.Party;
import de.reihum.touches.TouchPersonalData;
import de.reihum.touches.TouchService;
import de.reihum.touches.TouchService.ChangeTouch;
import de.reihum.touches.TouchService.LogTouch;
import de.reihum.touches.introductions.IntroductionFollower;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ForgettingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 3);
    private static final String FIRST = "Roswitha";
    private static final String LAST = "Quittenbaum";
    private static final String EMAIL = "r.quittenbaum@brauerei.example";
    private static final String PHONE = "+49 151 5550199";

    private final World world = World.running();
    private final int network = world.network();
    private final JpaMembers members = new JpaMembers(world.database());
    private final JpaContacts contacts = new JpaContacts(world.database());
    private final JpaPolls polls = new JpaPolls(world.database());
    private final JpaInvitations invitations = new JpaInvitations(world.database());
    private final JpaBallots ballots = new JpaBallots(world.database());
    private final JpaImports imports = new JpaImports(world.database());
    private final JpaPersonalLinks links = new JpaPersonalLinks(world.database());
    private final JpaConsents consents = new JpaConsents(world.database());
    private final JpaNotes notebook = new JpaNotes(world.database());
    private final JpaTouches touches = new JpaTouches(world.database());
    private final ImportService lists = new ImportService(imports, new JobQueue(new JpaJobs(world.database()), world.outbox(), world.ids(), world.actor(), world.clock()),
            world.ids(), world.actor(), world.clock());
    private final TouchService touching = new TouchService(touches, members, new TaskService() {}, world.actor(), world.ids(), world.clock());
    private final JpaTasks tasks = new JpaTasks(world.database());
    private final JpaBusinesses businesses = new JpaBusinesses(world.database());
    private final JpaMemberships memberships = new JpaMemberships(world.database());
    private final JpaDecisions decisions = new JpaDecisions(world.database());
    private final JpaContributions contributions = new JpaContributions(world.database());
    private final JpaIntroductions introductions = new JpaIntroductions(world.database());
    private final NoteFollower written = new NoteFollower(members, notebook);
    private final TouchPersonalData talks = new TouchPersonalData(touches, contacts, world.clock());
    private final TaskFollower todo = new TaskFollower(tasks, contacts);
    private final IntroductionFollower introduced = new IntroductionFollower(introductions);
    private final List<PersonalData> sources = List.of(new PollPersonalData(invitations, world.outbox()), new BallotPersonalData(invitations, ballots), new ListPersonalData(imports, contacts),
            talks, todo, introduced, new AbsorbedNames(new JpaAbsorptions(world.database())),
            new ConsentFollower(consents), written, new Trader(contacts, world.clock()));
    private final List<FreeTexts> texts = List.of(written, talks, todo, introduced, new BusinessMerge(businesses), new MembershipMerge(memberships, world.clock()),
            new ParticipationMerge(new JpaSpells(world.database()), decisions, null, world.clock()), new ContributionMerge(contributions));
    private final Mentions mentions = new Mentions(texts);
    private final Elsewhere elsewhere = new Elsewhere(texts, new JpaWritings(world.database()));
    private final AuditNotes notes = world.auditNotes();
    private final JpaTraces traces = new JpaTraces(world.database(), world.auditTrail());
    private final Forgetting forgetting = new Forgetting(sources, mentions, elsewhere, links, traces, new JdbcAuditRedaction(new ForgottenEntries(world.connections(), world.clock()), world.tenant()),
            notes, new Heard<PersonForgotten>(), world.clock());
    private final PrivacyService privacy = new PrivacyService(contacts, new PersonFiles(sources, mentions, links, traces), forgetting, notes, new JpaNetworks(world.database()), world.tenant(), world.clock());

    private long roswitha;
    private long brewery;
    private long school;

    private void live() {
        world.in(network, () -> {
            var member = new Member(world.ids().next(), MemberFixtures.brewery(), world.clock().instant());
            member.addContact(world.ids().next(), MemberFixtures.emre(), world.clock().instant());
            var person = member.addContact(world.ids().next(), new ContactData(Contact.Salutation.MS, "Dr.", FIRST, LAST, "Personal", EMAIL, PHONE, Set.of(Contact.Role.REPRESENTATIVE), "de",
                    Contact.Consent.GIVEN, "Gespräch mit Frau " + LAST), world.clock().instant());
            members.add(member);
            brewery = member.id();
            roswitha = person.id();
        });
        world.in(network, () -> person().member().reviseContact(person(), new ContactData(Contact.Salutation.MS, "", FIRST, LAST, "Leitung", EMAIL, PHONE, Set.of(Contact.Role.REPRESENTATIVE), "de",
                Contact.Consent.GIVEN, ""), world.clock().instant()));
    }

    private Contact person() {
        return contacts.find(roswitha).orElseThrow();
    }

    private void leaveTraces() {
        world.in(network, () -> {
            var poll = new Poll(world.ids().next(), new PollData("Frage?", "", Poll.Mode.ONE, false, false, DAY.plusDays(60), List.of("Azubis", "Pflege"), MemberFilter.everything()), world.ids()::next);
            polls.add(poll);
            var invitation = new Invitation(world.ids().next(), poll, person(), world.clock().instant());
            invitations.add(invitation);
            invitation.answer();
            ballots.add(new Ballot(world.ids().next(), invitation, new Choices(List.of(1)), world.clock().instant()));
            world.outbox().put(new Effect(PollRunService.TOPIC, PollRunService.TOPIC + "/" + invitation.id(), invitation.id(), "", world.clock().instant()));
            links.add(new PersonalLink(world.ids().next(), "a".repeat(54) + network, new IssueLink("polls.answer", poll.id(), roswitha, world.clock().instant().plusSeconds(999))));
        });
        var headings = new ReceiveList("liste.csv", "UTF-8", ';', 1, 0, List.of("Firma", "Vorname", "Nachname", "Durchwahl"),
                new Meanings(Arrays.asList(ImportColumn.NAME, ImportColumn.FIRST_NAME, ImportColumn.LAST_NAME, null)));
        long list = world.in(network, () -> lists.receive(headings));
        world.in(network, () -> lists.addRows(list, List.of(new ReceivedRow(2, List.of("Brauerei", FIRST, LAST, "Zimmer von " + LAST), null), new ReceivedRow(3, List.of("Gärtnerei", "Ina", "Moos", "4"), null),
                new ReceivedRow(4, List.of("Post an " + EMAIL, "", "", ""), null))));
        world.in(network, () -> touching.log(new LogTouch(touching.prepare(), new TouchData(List.of(new Party(brewery, roswitha)), Channel.CALL, DAY, "", "Rückruf", "", false, 0))));
        world.in(network, () -> new ConsentService(contacts, consents, world.ids(), world.clock()).record(new RecordConsent(roswitha, new ConsentData(Purpose.PHOTOS, "2026-01", null, "Zettel von Frau " + LAST))));
        world.in(network, () -> notes.read("Contact", roswitha, FIRST + " " + LAST));
    }

    /** Where nothing points to her, and she is named nevertheless. */
    private void bePutInWords() {
        var today = LocalDate.now(world.clock());
        world.in(network, () -> {
            var member = members.find(brewery).orElseThrow();
            new NoteService(members, notebook, world.actor(), world.ids(), world.clock()).write(new WriteNote(brewery, 0, new NoteData("Vor 9 Uhr nur über Frau " + LAST + " zu erreichen, " + PHONE, Visibility.TEAM)));
            tasks.add(new Task(world.ids().next(), "Petra Probst", new TaskData("Frau " + LAST + " anrufen", today.plusDays(3), 7, "members", brewery, "Termin mit " + LAST + "s Chef"),
                    new Owner(7, "Petra Probst"), new Subject("members", brewery, member.name(), brewery), member));
            decisions.add(new Decision(world.ids().next(), member, Member.Participation.ACTIVE, FIRST + " " + LAST + " ist immer dabei", today.plusMonths(2), "Petra Probst", today));
            contributions.add(new Contribution(world.ids().next(), member, new ContributionData(Contribution.Kind.TALK, today.minusDays(9), "Vortrag von " + LAST + ", " + FIRST, ""), today));
        });
        world.in(network, () -> new BusinessService(members, businesses, world.ids(), world.clock())
                .add(new AddSite(brewery, members.find(brewery).orElseThrow().version(), new SiteData("Lager, bei " + LAST, "Hof " + LAST, "71672", "Marbach"))));
        world.in(network, () -> new MembershipService(members, memberships, world.outbox(), world.ids(), world.clock())
                .trace(new TraceOrigin(brewery, members.find(brewery).orElseThrow().version(), Origin.Opener.COORDINATION, 0, Origin.Channel.PERSONAL_TALK, "Gespräch mit " + LAST)));
    }

    @Test
    void texts_that_stay_with_her_member_name_her_no_more() {
        live();
        bePutInWords();
        assertThat(TextsOfNetwork.holding(network, LAST)).contains("member_note.words", "task.text", "task.comment", "participation_decision.reason", "participation_contribution.line", "member_site.name",
                "member_site.street", "member_origin.remark");
        var file = world.in(network, () -> privacy.look(roswitha));
        assertThat(file.items()).as("she may read what is written about her").extracting(Item::section)
                .contains("members.personal.notes", "tasks.personal.section", "participation.personal.section", "members.personal.sites", "members.personal.membership");
        var kept = world.in(network, () -> privacy.erase(new ErasePerson(roswitha, person().version(), FIRST + " " + LAST)));
        assertThat(kept).extracting(Reason::key).contains("privacy.kept.named");
        assertThat(TextsOfNetwork.holding(network, LAST)).isEmpty();
        assertThat(TextsOfNetwork.holding(network, "5550199")).isEmpty();
        assertThat(TextsOfNetwork.holding(network, "anrufen")).contains("task.text");
    }

    /** At a member that is not hers. @return the note and the touch about her, the task about somebody of her name */
    private List<Long> beNamedElsewhere() {
        var today = LocalDate.now(world.clock());
        return world.in(network, () -> {
            var other = new Member(world.ids().next(), MemberFixtures.school(), world.clock().instant());
            members.add(other);
            school = other.id();
            long note = new NoteService(members, notebook, world.actor(), world.ids(), world.clock()).write(new WriteNote(other.id(), 0, new NoteData("Kennt Frau " + LAST + " (" + EMAIL + ") gut", Visibility.TEAM)));
            long touch = touching.prepare();
            touching.log(new LogTouch(touch, new TouchData(List.of(new Party(other.id(), 0)), Channel.CALL, DAY, "", "Will sich mit " + LAST + " treffen", "", false, 0)));
            var task = new Task(world.ids().next(), "Petra Probst", new TaskData("Den Baum im Hof, einen " + LAST + ", schneiden", today.plusDays(3), 7, "", 0, ""), new Owner(7, "Petra Probst"), Subject.NOTHING, null);
            tasks.add(task);
            return List.of(note, touch, task.id());
        });
    }

    @Test
    void texts_elsewhere_lose_her_where_somebody_says_so_and_stay_where_another_is_meant() {
        live();
        var there = beNamedElsewhere();
        world.in(network, () -> touching.change(new ChangeTouch(there.get(1), touches.find(there.get(1)).orElseThrow().version(), new TouchData(List.of(new Party(school, 0)), Channel.CALL, DAY, "", "Will " + LAST + " treffen", "", false, 0))));
        var seen = world.in(network, () -> privacy.preview(roswitha)).elsewhere();
        assertThat(seen).extracting(NamedText::text).containsExactlyInAnyOrderElementsOf(there);
        assertThat(seen.get(0).surely()).isTrue();
        assertThat(seen.get(0).place()).startsWith("members/");
        var command = new ErasePerson(roswitha, world.in(network, () -> person().version()), FIRST + " " + LAST, new Verdicts(Set.of(there.get(0), there.get(1)), Set.of(there.get(2))));
        assertThat(world.in(network, () -> privacy.erase(command))).extracting(Reason::key).contains("privacy.kept.replaced", "privacy.kept.left");
        assertThat(TextsOfNetwork.holding(network, EMAIL)).isEmpty();
        assertThat(TextsOfNetwork.holding(network, LAST)).containsExactlyInAnyOrder("task.text", "task.search_text", "audit_entry.fields", "audit_entry.record_name");
        assertThat(world.in(network, () -> world.auditTrail().find(Wanted.everything().withText(LAST), Slice.first(20)))).extracting(AuditRow::entity).containsOnly("Task");
    }

    @Test
    void texts_of_another_network_are_neither_shown_nor_touched() {
        live();
        int other = world.network();
        world.in(other, () -> tasks.add(new Task(world.ids().next(), "Petra Probst", new TaskData(LAST + " anrufen", LocalDate.now(world.clock()), 7, "", 0, ""), new Owner(7, "Petra Probst"), Subject.NOTHING, null)));
        assertThat(world.in(network, () -> privacy.preview(roswitha)).elsewhere()).isEmpty();
        world.in(network, () -> privacy.erase(new ErasePerson(roswitha, person().version(), FIRST + " " + LAST)));
        assertThat(TextsOfNetwork.holding(other, LAST)).contains("task.text");
    }

    @Test
    void nobody_is_forgotten_while_a_text_elsewhere_is_undecided() {
        live();
        var there = beNamedElsewhere();
        var version = world.in(network, () -> person().version());
        for (var verdicts : List.of(Verdicts.NONE, new Verdicts(Set.of(there.get(0)), Set.of(there.get(1))), new Verdicts(Set.copyOf(there), Set.of(there.get(1))), new Verdicts(Set.copyOf(there), Set.of(4711L)))) {
            assertThatThrownBy(() -> world.in(network, () -> privacy.erase(new ErasePerson(roswitha, version, FIRST + " " + LAST, verdicts)))).isInstanceOf(Conflict.class);
        }
        assertThat(world.in(network, () -> privacy.look(roswitha)).name()).isEqualTo(FIRST + " " + LAST);
    }

    @Test
    void a_business_that_bears_her_name_is_hers() {
        live();
        world.in(network, () -> members.find(brewery).orElseThrow().revise(new MemberData(FIRST + " " + LAST + " Beratung", Member.Kind.SME, null, "4", "Beratung", "Rosenweg 7", "71672", "Marbach",
                "https://quittenbaum.example", "", Set.of("Quitten"), "Frau " + LAST + " ist selten da"), world.clock().instant()));
        leaveTraces();
        assertThat(world.in(network, () -> privacy.look(roswitha)).items()).contains(new Item("members.personal.trader", "members.form.street", "Rosenweg 7"));
        var kept = world.in(network, () -> privacy.erase(new ErasePerson(roswitha, person().version(), FIRST + " " + LAST)));
        assertThat(kept).extracting(Reason::key).contains("members.personal.traderKept");
        assertThat(TextsOfNetwork.holding(network, LAST)).isEmpty();
        assertThat(TextsOfNetwork.holding(network, "Rosenweg")).isEmpty();
        assertThat(TextsOfNetwork.holding(network, "Marbach")).contains("member.town");
    }

    @Test
    void nothing_in_the_database_speaks_of_a_forgotten_person() {
        live();
        leaveTraces();
        assertThat(TextsOfNetwork.holding(network, LAST)).contains("contact.last_name", "member.search_text", "audit_entry.fields", "audit_entry.record_name", "import_row.cells");
        var kept = world.in(network, () -> privacy.erase(new ErasePerson(roswitha, person().version(), FIRST + " " + LAST)));
        assertThat(kept).extracting(Reason::key).contains("polls.personal.kept", "polls.personal.answerKept", "privacy.kept.audit");
        assertThat(TextsOfNetwork.holding(network, LAST)).isEmpty();
        assertThat(TextsOfNetwork.holding(network, "5550199")).isEmpty();
    }

    @Test
    void what_is_not_hers_stays() {
        live();
        leaveTraces();
        world.in(network, () -> privacy.erase(new ErasePerson(roswitha, person().version(), FIRST + " " + LAST)));
        world.in(network, () -> {
            assertThat(person().erased()).isTrue();
            assertThat(members.find(brewery).orElseThrow().details().contacts()).extracting(contact -> contact.data().lastName()).containsExactly("Löffler");
            assertThat(invitations.ofPerson(roswitha)).singleElement().satisfies(one -> assertThat(ballots.of(one)).isPresent());
            assertThat(touches.withContact(roswitha)).isEmpty();
            assertThat(touches.concerning(brewery)).hasSize(1);
        });
        assertThat(TextsOfNetwork.holding(network, "Gärtnerei")).contains("import_row.cells");
        assertThat(TextsOfNetwork.holding(network, "Löffler")).contains("contact.last_name", "audit_entry.fields");
    }

    @Test
    void the_trail_says_that_she_was_forgotten_and_by_whom_and_nothing_more() {
        live();
        leaveTraces();
        world.in(network, () -> privacy.erase(new ErasePerson(roswitha, person().version(), FIRST + " " + LAST)));
        var hers = world.in(network, () -> world.auditTrail().find(new Wanted("Contact", roswitha, ""), Slice.first(20)));
        assertThat(hers).extracting(AuditRow::action).containsExactly("FORGOTTEN", "READ", "CHANGED", "CREATED");
        assertThat(hers).allSatisfy(row -> {
            assertThat(row.actorName()).isEqualTo("Petra Probst");
            assertThat(row.recordName()).isEmpty();
            assertThat(row.fields()).containsExactly(new AuditRow.Field(AuditNotes.BLANK, null, null));
        });
    }

    @Test
    void a_failed_erasure_changes_nothing() {
        live();
        var version = world.in(network, () -> person().version());
        assertThatThrownBy(() -> world.in(network, () -> privacy.erase(new ErasePerson(roswitha, version, "Anna")))).isInstanceOf(InvalidValue.class);
        assertThat(world.in(network, () -> privacy.look(roswitha)).name()).isEqualTo(FIRST + " " + LAST);
    }
}
