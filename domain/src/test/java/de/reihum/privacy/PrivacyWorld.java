package de.reihum.privacy;

import de.reihum.audit.TrailInMemory;
import de.reihum.ballots.BallotPersonalData;
import de.reihum.members.ContactsInMemory;
import de.reihum.members.sources.PersonalData;
import de.reihum.polls.PollPersonalData;
import de.reihum.polls.PollWorld;
import de.reihum.shared.Heard;
import de.reihum.tenancy.OneNetwork;
import de.reihum.tenancy.TenantContext;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

/** The privacy service over polls and members without a database. */
public final class PrivacyWorld {

    public final PollWorld polls = new PollWorld();
    public final TrailInMemory trail = new TrailInMemory();
    public final TracesInMemory traces = new TracesInMemory(trail);
    public final Heard<PersonForgotten> heard = new Heard<>();
    public final ContactsInMemory contacts = new ContactsInMemory(polls.members);
    private final Clock clock = Clock.fixed(PollWorld.START, ZoneOffset.UTC);
    private final List<PersonalData> sources = List.of(new PollPersonalData(polls.invitations, polls.outbox), new BallotPersonalData(polls.invitations, polls.ballots));
    public final PrivacyService service = new PrivacyService(contacts, new PersonFiles(sources, polls.links, traces),
            new Forgetting(sources, polls.links, traces, trail, trail, heard, clock), trail, new OneNetwork(), tenant(), clock);

    private static TenantContext tenant() {
        var context = new TenantContext();
        context.enter(7);
        return context;
    }
}
