package de.reihum.web.members;

import com.vaadin.flow.component.UI;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Reading;
import de.reihum.duplicates.DuplicateService;
import de.reihum.duplicates.DuplicatesInMemory;
import de.reihum.fields.FieldSheet;
import de.reihum.fields.FieldsInMemory;
import de.reihum.fields.Target;
import de.reihum.jobs.JobQueue;
import de.reihum.jobs.JobService;
import de.reihum.jobs.JobsInMemory;
import de.reihum.jobs.OutboxInMemory;
import de.reihum.links.LinksInMemory;
import de.reihum.members.ContactService;
import de.reihum.members.ContactsInMemory;
import de.reihum.members.Departures;
import de.reihum.members.MemberFixtures;
import de.reihum.members.MemberService.CreateMember;
import de.reihum.members.MemberService;
import de.reihum.members.MembersInMemory;
import de.reihum.members.bulk.BulkRunService;
import de.reihum.members.bulk.BulkRunsInMemory;
import de.reihum.members.bulk.BulkService;
import de.reihum.members.bulk.BulkSteps;
import de.reihum.members.consents.ConsentProof;
import de.reihum.members.consents.ConsentsInMemory;
import de.reihum.members.extras.EntryService;
import de.reihum.members.membership.MembershipService;
import de.reihum.members.membership.MembershipsInMemory;
import de.reihum.shared.Ids;
import de.reihum.web.members.bulk.BulkRunsView;
import de.reihum.web.shared.Browserless;
import de.reihum.web.shared.frame.Anna;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Frames;
import de.reihum.web.shared.list.MemoryHere;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The pages about members over the real services and rules, without a browser and without a database. */
class Pages {

    final MembersInMemory stored = new MembersInMemory();
    final MemberService members;
    final ContactService contacts;
    final DuplicateService duplicates;
    final BulkService bulk;
    final BulkRunService bulkRuns;
    final JobsInMemory queued = new JobsInMemory();
    final JobService jobs;
    final FieldSheet sheet;
    final FieldsInMemory fields = new FieldsInMemory();
    final MemoryHere memory = new MemoryHere();
    final long brewery;

    Pages() {
        var clock = Clock.fixed(MemberFixtures.NOW, ZoneOffset.UTC);
        var ids = new Ids(() -> 1);
        var departures = new Departures(new LinksInMemory());
        members = new MemberService(stored, departures, new ConsentProof(new ConsentsInMemory(), ids, clock), ids, clock);
        sheet = new FieldSheet(fields, ids);
        var actor = new Actor();
        actor.enter(new Actor.Identity(Actor.Kind.PERSON, 7, "Anna Bader", Set.of()));
        var outbox = new OutboxInMemory();
        var queue = new JobQueue(queued, outbox, ids, actor, clock);
        var runs = new BulkRunsInMemory(stored);
        var steps = new BulkSteps(runs, stored, new MembershipService(stored, new MembershipsInMemory(), outbox, ids, clock), sheet, clock);
        bulk = new BulkService(runs, steps, stored, queue, actor, ids, clock);
        bulkRuns = new BulkRunService(runs, steps);
        jobs = new JobService(queued, queue, clock);
        duplicates = new DuplicateService(new DuplicatesInMemory(stored), stored, new ContactsInMemory(stored), actor, ids, clock);
        contacts = new ContactService(stored, new ContactsInMemory(stored), departures, new ConsentProof(new ConsentsInMemory(), ids, clock), ids, clock);
        brewery = members.create(new CreateMember(MemberFixtures.brewery(), List.of(MemberFixtures.emre(), MemberFixtures.guelsen())));
        members.create(new CreateMember(MemberFixtures.chamber(), List.of()));
        members.create(new CreateMember(MemberFixtures.school(), List.of()));
    }

    UI open(Locale language) {
        var anna = new Anna();
        return new Browserless()
                .view(MembersView.class, () -> new MembersView(anna.me(), members, bulk, () -> sheet.asked(Target.MEMBER), memory, List.of()))
                .view(BulkRunsView.class, () -> new BulkRunsView(bulk, jobs, sheet.asked(Target.MEMBER)))
                .view(NewMemberView.class, () -> new NewMemberView(members, duplicates, new EntryService(members, sheet), sheet.asked(Target.MEMBER)))
                .view(MemberView.class, () -> new MemberView(members, contacts, List.of(), List.of(), new Reading(), true))
                .layout(Frame.class, () -> Frames.of(anna))
                .start(language);
    }
}
