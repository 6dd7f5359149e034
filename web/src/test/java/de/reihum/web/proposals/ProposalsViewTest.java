package de.reihum.web.proposals;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.links.LinksInMemory;
import de.reihum.members.ContactService;
import de.reihum.members.Departures;
import de.reihum.members.MemberFilter;
import de.reihum.members.MemberService;
import de.reihum.members.consents.ConsentProof;
import de.reihum.members.consents.ConsentsInMemory;
import de.reihum.polls.Poll;
import de.reihum.polls.PollData;
import de.reihum.proposals.Channel;
import de.reihum.proposals.Proposal.State;
import de.reihum.proposals.ProposalData;
import de.reihum.proposals.ProposalFilter;
import de.reihum.proposals.ProposalRow;
import de.reihum.proposals.ProposalService.EnterProposal;
import de.reihum.proposals.ProposalWorld;
import de.reihum.proposals.mail.Errand;
import de.reihum.settings.SettingsFixtures;
import de.reihum.settings.Starters;
import de.reihum.shared.Slice;
import de.reihum.web.mail.Letters;
import de.reihum.web.proposals.dialogs.AcceptDialog;
import de.reihum.web.proposals.dialogs.ProposalDialogs;
import de.reihum.web.proposals.dialogs.Reading;
import de.reihum.web.proposals.mail.ProposalLetter;
import de.reihum.web.proposals.starters.StarterDialogs;
import de.reihum.web.proposals.starters.StarterPart;
import de.reihum.web.proposals.starters.StartersView;
import de.reihum.web.shared.Browserless;
import de.reihum.web.shared.Messages;
import de.reihum.web.shared.Settings;
import de.reihum.web.shared.frame.Anna;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Frames;
import de.reihum.web.touches.WhoSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProposalsViewTest {

    private final ProposalWorld world = new ProposalWorld();
    private final WhoSource people = people();
    private final Reading reading = new Reading(new ProposalLetter(new Letters(null, null, null, new Messages(), null, new SettingsFixtures().faces())), new SettingsFixtures().faces(), world.tasks.people.actor);
    private final ProposalDialogs dialogs = new ProposalDialogs(world.service, world.deciding, new AcceptDialog(world.meetings.series, world.polls, reading, world.tasks.people.actor), reading, people);

    private WhoSource people() {
        var departures = new Departures(new LinksInMemory());
        var proof = new ConsentProof(new ConsentsInMemory(), world.tasks.people.ids, world.tasks.clock);
        var ids = world.tasks.people.ids;
        return new WhoSource(new MemberService(world.tasks.members, departures, proof, ids, world.tasks.clock),
                new ContactService(world.tasks.members, world.tasks.contacts, departures, proof, ids, world.tasks.clock));
    }

    @BeforeEach
    void open() {
        var anna = new Anna();
        new Browserless().view(ProposalsView.class, () -> new ProposalsView(anna.me(), world.service, dialogs, new ProposalFiles(world.service, world.tasks.people.actor)))
                .view(ProposalView.class, () -> new ProposalView(world.service, dialogs, (entity, record) -> List.of(), true))
                .view(StartersView.class, () -> new StartersView(anna, world.starters, new StarterDialogs(world.starters, people, new Settings())))
                .layout(Frame.class, () -> Frames.of(anna)).start(Locale.GERMAN);
    }

    @AfterEach
    void close() {
        Browserless.close();
    }

    private static void click(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }

    private static String read() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).collect(Collectors.joining("\n"));
    }

    @Test
    void what_waits_is_listed_first_and_what_was_decided_on_demand() throws IOException {
        long open = world.topic(world.emre, "Schichtarbeit");
        world.deciding.withdraw(world.topic(world.guelsen, "Zölle"), 0);
        UI.getCurrent().navigate("proposals");
        assertThat(_size(_get(Grid.class))).isEqualTo(1);
        click("Zurückgezogen");
        assertThat(_size(_get(Grid.class))).isEqualTo(1);
        click("Abgelehnt");
        assertThat(_size(_get(Grid.class))).isZero();
        click("Abgelehnt");
        assertThat(_size(_get(Grid.class))).as("all of them").isEqualTo(2);
        var out = new ByteArrayOutputStream();
        new ProposalFiles(world.service, world.tasks.people.actor).all().get(0).writer().write(ProposalFilter.everything(), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Schichtarbeit", "wartet auf Antwort", "Zölle", "zurückgezogen");
        assertThat(world.one(open).state()).isEqualTo(State.OPEN);
    }

    @Test
    void accepting_shows_the_mail_beforehand_and_can_ask_in_a_poll_instead() {
        world.polls.create(new PollData("Worüber sprechen wir?", "", Poll.Mode.ONE, false, false, null, List.of("Azubis", "Pflege"), MemberFilter.everything()));
        long topic = world.topic(world.emre, "Schichtarbeit");
        UI.getCurrent().navigate("proposals/" + topic);
        click("Annehmen");
        assertThat(read()).contains("Guten Tag Emre Löffler,", "Daraus planen wir ein Treffen.");
        assertThat(_find(Select.class, spec -> spec.withLabel("Umfrage im Entwurf"))).isEmpty();
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Object> way = _get(RadioButtonGroup.class);
        way.setValue(way.getListDataView().getItem(1));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Ein Wort dazu (optional)")), "Gern.");
        assertThat(read()).contains("In der nächsten Umfrage kann das Thema gewählt werden.", "Anna Weber schreibt dazu: Gern.");
        click("Annehmen und Bescheid geben");
        assertThat(world.one(topic).state()).isEqualTo(State.ACCEPTED);
        assertThat(world.one(topic).verdict().poll()).isPositive();
        assertThat(world.tasks.outbox.of(Errand.EFFECT)).hasSize(1);
    }

    @Test
    void declining_needs_a_word_and_is_taken_back_on_the_page() {
        long topic = world.topic(world.emre, "Schichtarbeit");
        UI.getCurrent().navigate("proposals/" + topic);
        click("Ablehnen");
        click("Ablehnen und Bescheid geben");
        var word = _get(TextArea.class, spec -> spec.withLabel("Ihr Wort dazu"));
        assertThat(word.isInvalid()).isTrue();
        _setValue(word, "Das hatten wir im Frühjahr.");
        click("Ablehnen und Bescheid geben");
        assertThat(world.one(topic).state()).isEqualTo(State.DECLINED);
        click("Wieder öffnen");
        assertThat(world.one(topic).state()).isEqualTo(State.OPEN);
        assertThat(world.tasks.outbox.of(Errand.EFFECT)).isEmpty();
    }

    @Test
    void whoever_is_slower_hears_that_it_is_decided() {
        long topic = world.topic(world.emre, "Schichtarbeit");
        UI.getCurrent().navigate("proposals/" + topic);
        click("Ablehnen");
        world.deciding.withdraw(topic, 0);
        _setValue(_get(TextArea.class), "Das hatten wir im Frühjahr.");
        click("Ablehnen und Bescheid geben");
        assertThat(world.one(topic).state()).isEqualTo(State.WITHDRAWN);
        assertThat(world.tasks.outbox.of(Errand.EFFECT)).isEmpty();
        assertThat(_find(TextArea.class)).as("the window stays, with what was written").isNotEmpty();
    }

    @Test
    void two_that_want_the_same_are_put_together() {
        long kept = world.topic(world.emre, "Schichtarbeit");
        long same = world.topic(world.guelsen, "Nachtschichten");
        UI.getCurrent().navigate("proposals/" + same);
        click("Zusammenlegen");
        click("Zusammenlegen und Bescheid geben");
        @SuppressWarnings("unchecked")
        ComboBox<ProposalRow> other = _get(ComboBox.class, spec -> spec.withLabel("Mit welchem Vorschlag?"));
        assertThat(other.isInvalid()).isTrue();
        other.setValue(world.service.rows(ProposalFilter.open().withText("Schichtarbeit"), Slice.first(1)).get(0));
        click("Zusammenlegen und Bescheid geben");
        assertThat(world.service.details(kept).voices()).isEqualTo(2);
    }

    @Test
    void what_was_heard_on_the_phone_is_entered_for_a_person() {
        UI.getCurrent().navigate("proposals");
        _find(Button.class, spec -> spec.withText("Vorschlag eintragen")).get(0).click();
        click("Eintragen");
        @SuppressWarnings("unchecked")
        ComboBox<Object> who = _get(ComboBox.class, spec -> spec.withLabel("Von wem"));
        assertThat(who.isInvalid()).isTrue();
        who.setValue(people.ofContact(world.guelsen.id()));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Thema oder Titel")), "Berufsorientierung");
        click("Eintragen");
        assertThat(world.service.rows(ProposalFilter.open(), Slice.first(5))).singleElement().satisfies(row -> {
            assertThat(row.channel()).isEqualTo(Channel.PHONE);
            assertThat(row.contact()).isEqualTo(world.guelsen.id());
        });
    }

    @Test
    void what_was_heard_is_corrected_on_its_page_and_what_a_member_wrote_is_not() {
        long told = world.service.enter(new EnterProposal(world.guelsen.member().id(), world.guelsen.id(), Channel.PHONE, ProposalData.meeting("Berufsorientirung", "", "2026-06", false, 12)));
        UI.getCurrent().navigate("proposals/" + told);
        click("Ändern");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Wunschtermin (optional)")).getValue()).isEqualTo("06/2026");
        var title = _get(TextField.class, spec -> spec.withLabel("Thema oder Titel"));
        _setValue(title, "B");
        click("Speichern");
        assertThat(title.isInvalid()).isTrue();
        _setValue(title, "Berufsorientierung");
        click("Speichern");
        assertThat(world.one(told).idea().data()).isEqualTo(ProposalData.meeting("Berufsorientierung", "", "2026-06", false, 12));
        assertThat(world.one(told).contact()).contains(world.guelsen);
        UI.getCurrent().navigate("proposals/" + world.topic(world.emre, "Schichtarbeit"));
        assertThat(_find(Button.class, spec -> spec.withText("Ändern"))).isEmpty();
        assertThat(read()).contains("Dieser Wortlaut kam über den persönlichen Link herein");
    }

    @Test
    void on_a_members_page_whoever_may_propose_is_given_the_link() {
        var dialogs = new StarterDialogs(world.starters, people, new Settings());
        var part = new StarterPart(world.starters, dialogs, world.tasks.people.actor);
        var emre = world.emre.details();
        world.allow(Starters.SELECTED);
        assertThat(part.ways(emre)).as("he is not selected").isEmpty();
        world.starters.select(emre.id());
        UI.getCurrent().add(part.ways(emre));
        click("Link zum Vorschlagen");
        click("Weiter");
        assertThat(world.tasks.outbox.of(Errand.EFFECT)).extracting(effect -> effect.argument() + " " + effect.subject()).containsExactly("INVITE " + emre.id());
        dialogs.give(emre.id(), emre.name(), false);
        assertThat(_get(TextField.class).getValue()).as("without an address it is shown at once").contains("/v/");
        world.starters.unselect(emre.id());
        click("Link zum Vorschlagen");
        click("Weiter");
        assertThat(world.tasks.outbox.of(Errand.EFFECT)).as("he may not any more").hasSize(1);
    }

    @Test
    void selected_people_get_links_and_lose_them_again() {
        world.allow(Starters.SELECTED);
        world.starters.select(world.emre.id());
        UI.getCurrent().navigate("proposals/people");
        click("Link mailen");
        assertThat(world.tasks.outbox.of(Errand.EFFECT)).extracting(effect -> effect.argument()).containsExactly("INVITE");
        click("Link zeigen");
        assertThat(_get(TextField.class).getValue()).contains("/v/");
        assertThat(world.own.page(world.link(world.emre)).may()).isTrue();
        click("Entfernen");
        assertThat(world.own.page(world.link(world.emre)).may()).isFalse();
        assertThat(world.starters.selected()).isEmpty();
    }
}
