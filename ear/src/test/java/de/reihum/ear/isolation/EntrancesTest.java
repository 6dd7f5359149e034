package de.reihum.ear.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every way into a network's data is attacked by a test: whoever adds one says how. */
class EntrancesTest {

    /** What enters a network by itself, and what speaks for it. */
    private static final Map<String, String> ENTERERS = Map.ofEntries(
            Map.entry("links.LinkDoor", "only the token's own network: the pages /a/* and /m/*"),
            Map.entry("calendar.CalendarDoor", "only the network that the secret or the public page's address names: the pages /feeds/* and /dates/*"),
            Map.entry("shared.look.BrandPage", "only the network that the logo's address names: the page /brand/*"),
            Map.entry("jobs.EffectRun", "only the effect's own network: the effects"),
            Map.entry("jobs.JobEffects", "only the job's own network: the long work"),
            Map.entry("api.KeyRing", "only the key's own network: the REST addresses"),
            Map.entry("participation.work.NightWatch", "puts the effect of the next night into each network, reads nothing"),
            Map.entry("demo.DemoData", "writes the demonstration into an empty database, reads nothing"),
            Map.entry("demo.DemoSupport", "writes the demonstration's past, with the number of its own network"),
            Map.entry("demo.DemoStory", "writes the demonstration's past, with the numbers of its own two networks"),
            Map.entry("platform.closing.Farewell", "only a closed network, named by the platform's own effect"),
            Map.entry("platform.closing.ClosedView", "only a closed network that the person administered, asked anew at each click"),
            Map.entry("tenancy.Doorkeeper", "no network: looks up an account's roles"),
            Map.entry("login.FirstOperatorLink", "no network: an installation without accounts"),
            Map.entry("login.Housekeeping", "no network: forgets old attempts and codes"),
            Map.entry("jobs.DatabaseReady", "no network: the schema's version"),
            Map.entry("jobs.OutboxTidy", "no network: forgets effects that are done"));

    @Test
    void every_plain_page_is_attacked() {
        assertThat(PageProbe.all().stream().map(PageProbe::page).collect(Collectors.toSet())).isEqualTo(Entrances.pages());
    }

    @Test
    void every_effect_is_attacked() {
        assertThat(WorkProbes.EFFECTS.keySet()).isEqualTo(Entrances.effects());
    }

    @Test
    void every_kind_of_long_work_is_attacked() {
        assertThat(WorkProbes.WORKS.keySet()).isEqualTo(Entrances.works());
    }

    @Test
    void every_source_of_the_search_is_attacked() {
        assertThat(EntrancesIT.SEARCHES.keySet()).isEqualTo(Entrances.searches());
    }

    /** Attacked with the view of the member, whose owner must see something of each. */
    @Test
    void every_contribution_to_a_members_page_is_known() {
        assertThat(Entrances.histories()).containsExactly("hosting.HostHistory", "invitations.InvitationHistory", "meetings.HostedMeetings", "members.timeline.MemberHistory", "participation.contributions.ContributionHistory",
                "participation.status.ParticipationHistory", "polls.PollHistory", "proposals.ProposalHistory", "replies.ReplyHistory", "touches.TouchHistory");
    }

    @Test
    void every_file_is_attacked() {
        assertThat(EntrancesIT.FILES.keySet()).isEqualTo(Entrances.files());
    }

    @Test
    void whatever_enters_a_network_by_itself_is_known() {
        assertThat(ENTERERS.keySet()).isEqualTo(Entrances.enterers());
    }

    @Test
    void the_ways_are_really_found() {
        assertThat(List.of(Entrances.pages().size(), Entrances.effects().size(), Entrances.works().size(), Entrances.searches().size(), Entrances.files().size())).doesNotContain(0);
    }
}
