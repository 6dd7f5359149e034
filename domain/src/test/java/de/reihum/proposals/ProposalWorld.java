package de.reihum.proposals;

import de.reihum.links.LinkHolder;
import de.reihum.links.LinkService;
import de.reihum.links.LinksInMemory;
import de.reihum.meetings.MeetingWorld;
import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.members.MemberFixtures;
import de.reihum.polls.InvitationsInMemory;
import de.reihum.polls.PollService;
import de.reihum.proposals.deciding.DecisionService;
import de.reihum.proposals.deciding.News;
import de.reihum.proposals.deciding.ProposedMeetings;
import de.reihum.proposals.deciding.Sequel;
import de.reihum.proposals.mail.ProposalMailService;
import de.reihum.proposals.own.OwnProposalService;
import de.reihum.proposals.starters.Permit;
import de.reihum.proposals.starters.ProposalLink;
import de.reihum.proposals.starters.ProposersInMemory;
import de.reihum.proposals.starters.StarterService;
import de.reihum.proposals.traces.ProposalTraces;
import de.reihum.settings.ChangeSettings;
import de.reihum.settings.Faces;
import de.reihum.settings.Setting;
import de.reihum.settings.SettingsFixtures;
import de.reihum.settings.SettingsService;
import de.reihum.settings.Starters;
import de.reihum.tasks.TaskWorld;
import java.util.Map;

/** The services of proposals over repositories in memory: Anna decides, Emre of the brewery and Gülşen of the school propose. Everybody may. */
public class ProposalWorld {

    public final MeetingWorld meetings = new MeetingWorld();
    public final TaskWorld tasks = meetings.tasks;
    public final ProposalsInMemory proposals = new ProposalsInMemory();
    public final ProposersInMemory proposers = new ProposersInMemory();
    public final LinksInMemory links = new LinksInMemory();
    private final SettingsFixtures settings = new SettingsFixtures();
    private final Faces faces = settings.faces();
    public final Permit permit = new Permit(faces, proposers);
    public final ProposalService service = new ProposalService(proposals, tasks.members, tasks.contacts, tasks.people.actor, tasks.people.ids, tasks.clock);
    public final OwnProposalService own = new OwnProposalService(proposals, tasks.contacts, permit, tasks.people.ids, tasks.clock);
    public final PollService polls = new PollService(meetings.polls, new InvitationsInMemory(), tasks.people.ids, tasks.clock);
    public final DecisionService deciding = new DecisionService(proposals, new Sequel(meetings.service, meetings.allSeries, polls, meetings.polls, tasks.clock), new News(proposals, tasks.outbox),
            tasks.people.actor, tasks.clock);
    public final StarterService starters = new StarterService(proposers, permit, tasks.contacts, links, tasks.outbox, tasks.people.tenant, tasks.people.ids, tasks.clock);
    public final ProposalMailService mails = new ProposalMailService(proposals, tasks.contacts, permit, new LinkService(links, tasks.people.networks, tasks.people.tenant, tasks.people.ids, tasks.clock),
            tasks.people.networks, tasks.people.tenant, tasks.clock);
    public final ProposalTraces traces = new ProposalTraces(proposals, proposers, tasks.outbox);
    public final Contact emre = tasks.emre;
    public final Member school = MemberFixtures.member(MemberFixtures.school());
    public final Contact guelsen = MemberFixtures.contact(school, MemberFixtures.guelsen());

    public ProposalWorld() {
        tasks.members.add(school);
        meetings.followers.add(new ProposedMeetings(proposals));
        allow(Starters.EVERYBODY);
    }

    /** From now on they may propose. */
    public void allow(Starters wanted) {
        new SettingsService(settings.network, settings.platform, settings.networks, settings.tenant, faces, tasks.people.ids).change(new ChangeSettings(Map.of(Setting.STARTERS, wanted.name()), Map.of()));
    }

    public LinkHolder link(Contact person) {
        return new LinkHolder(1, "Netzwerk Neckar", ProposalLink.PURPOSE, person.id(), person.id());
    }

    /** @return the proposal's id */
    public long topic(Contact person, String title) {
        return proposed(person, ProposalData.topic(title, ""));
    }

    /** @return the proposal's id */
    public long proposed(Contact person, ProposalData data) {
        own.propose(link(person), data, "");
        return proposals.ofContact(person.id()).stream().filter(one -> one.title().equals(data.title())).findFirst().orElseThrow().id();
    }

    public Proposal one(long id) {
        return proposals.find(id).orElseThrow();
    }
}
