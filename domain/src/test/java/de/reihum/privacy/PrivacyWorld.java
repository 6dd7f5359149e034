package de.reihum.privacy;

import de.reihum.accounts.Actor;
import de.reihum.audit.TrailInMemory;
import de.reihum.ballots.BallotPersonalData;
import de.reihum.jobs.JobQueue;
import de.reihum.jobs.JobsInMemory;
import de.reihum.members.Contact;
import de.reihum.members.ContactsInMemory;
import de.reihum.members.sources.PersonalData;
import de.reihum.polls.PollPersonalData;
import de.reihum.polls.PollWorld;
import de.reihum.privacy.elsewhere.Elsewhere;
import de.reihum.settings.Faces;
import de.reihum.settings.SettingsFixtures;
import de.reihum.shared.Heard;
import de.reihum.tenancy.OneNetwork;
import de.reihum.tenancy.TenantContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The privacy service over polls and members without a database. */
public final class PrivacyWorld {

    public final PollWorld polls = new PollWorld();
    public final TrailInMemory trail = new TrailInMemory();
    public final TracesInMemory traces = new TracesInMemory(trail);
    public final Heard<PersonForgotten> heard = new Heard<>();
    public final ContactsInMemory contacts = new ContactsInMemory(polls.members);
    private final Clock clock = Clock.fixed(PollWorld.START, ZoneOffset.UTC);
    private final List<PersonalData> sources = List.of(new PollPersonalData(polls.invitations, polls.outbox), new BallotPersonalData(polls.invitations, polls.ballots));
    public final TextsInMemory texts = new TextsInMemory();
    private final Mentions mentions = new Mentions(List.of());
    private final Forgetting forgetting = new Forgetting(sources, mentions, new Elsewhere(List.of(texts), texts), polls.links, traces, trail, trail, heard, clock);
    public final PrivacyService service = new PrivacyService(contacts, new PersonFiles(sources, mentions, polls.links, traces), forgetting, trail, new OneNetwork(), tenant(), clock);
    public final KeptInMemory kept = new KeptInMemory();
    public final JobsInMemory jobs = new JobsInMemory();
    public final JobQueue queue = new JobQueue(jobs, polls.outbox, polls.ids, actor(), clock);
    public final SettingsFixtures settings = new SettingsFixtures();
    public final Faces faces = settings.faces();
    public final RetentionService retention = new RetentionService(kept, contacts, forgetting, kept, queue, faces, polls.ids, clock);
    public final ErasureRunService runs = new ErasureRunService(kept, contacts, forgetting);

    /** Their members left on that day. */
    public List<Contact> left(int number, LocalDate day) {
        return IntStream.range(0, number).mapToObj(one -> polls.member("Firma " + (char) ('A' + one)).representative().orElseThrow())
                .peek(person -> kept.left(person.id(), person.name(), person.member().id(), person.member().name(), day)).toList();
    }

    private static Actor actor() {
        var actor = new Actor();
        actor.enter(new Actor.Identity(Actor.Kind.PERSON, 7, "Anna Bader", Set.of()));
        return actor;
    }

    private static TenantContext tenant() {
        var context = new TenantContext();
        context.enter(7);
        return context;
    }
}
