package de.reihum.web.touches.introductions;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.links.LinksInMemory;
import de.reihum.members.Contact;
import de.reihum.members.ContactData;
import de.reihum.members.ContactService;
import de.reihum.members.Departures;
import de.reihum.members.Member;
import de.reihum.members.MemberFixtures;
import de.reihum.members.MemberService;
import de.reihum.members.consents.ConsentProof;
import de.reihum.members.consents.ConsentsInMemory;
import de.reihum.tasks.TaskWorld;
import de.reihum.touches.introductions.IntroductionService;
import de.reihum.touches.introductions.IntroductionService.IntroduceTwo;
import de.reihum.touches.introductions.IntroductionsInMemory;
import de.reihum.web.shared.Browserless;
import de.reihum.web.shared.frame.Anna;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Frames;
import de.reihum.web.touches.Who;
import de.reihum.web.touches.WhoSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IntroductionsViewTest {

    private static final String WHY = "Beide suchen Auszubildende.";

    private final TaskWorld world = new TaskWorld();
    private final Member school = MemberFixtures.member(MemberFixtures.school());
    private final Contact lea = MemberFixtures.contact(school, new ContactData(Contact.Salutation.MS, "", "Lea", "Hagenlocher", "", "lea@schule.example", "", Set.of(), "de", Contact.Consent.GIVEN, ""));
    private final IntroductionService introductions = new IntroductionService(new IntroductionsInMemory(), world.contacts, new ConsentProof(new ConsentsInMemory(), world.people.ids, world.clock), world.outbox,
            world.people.actor, world.people.ids, world.clock);
    private final Departures departures = new Departures(new LinksInMemory());
    private final WhoSource people = new WhoSource(new MemberService(world.members, departures, new ConsentProof(new ConsentsInMemory(), world.people.ids, world.clock), world.people.ids, world.clock),
            new ContactService(world.members, world.contacts, departures, new ConsentProof(new ConsentsInMemory(), world.people.ids, world.clock), world.people.ids, world.clock));
    private boolean writable = true;

    @BeforeEach
    void open() {
        world.members.add(school);
        var anna = new Anna();
        new Browserless().view(IntroductionsView.class, () -> new IntroductionsView(writable, introductions, people, new IntroductionFiles(introductions, world.people.actor)))
                .layout(Frame.class, () -> Frames.of(anna)).start(Locale.GERMAN);
    }

    @AfterEach
    void close() {
        Browserless.close();
    }

    @Test
    void two_are_introduced_from_the_page() {
        UI.getCurrent().navigate("touches/introductions");
        _find(Button.class, spec -> spec.withText("Zwei vorstellen")).get(0).click();
        field("Wen").setValue(people.ofMember(world.brewery.id()));
        field("Und wen").setValue(people.ofContact(lea.id()));
        save();
        assertThat(introductions.rows()).singleElement().satisfies(row -> assertThat(row.sides()).extracting(side -> side.contactName()).containsExactly("Emre Löffler", "Lea Hagenlocher"));
    }

    @Test
    void whom_another_page_names_stands_in_the_window_already() {
        UI.getCurrent().navigate("touches/introductions", QueryParameters.fromString("one=" + world.brewery.id() + "&other=" + school.id()));
        assertThat(field("Wen").getValue().member()).isEqualTo(world.brewery.id());
        assertThat(field("Und wen").getValue().name()).isEqualTo(school.name());
        save();
        assertThat(introductions.rows()).hasSize(1);
    }

    @Test
    void an_address_that_names_nobody_opens_no_window() {
        UI.getCurrent().navigate("touches/introductions", QueryParameters.fromString("one=x&other="));
        _assertNone(Dialog.class);
    }

    @Test
    void whoever_only_reads_gets_no_window() {
        writable = false;
        UI.getCurrent().navigate("touches/introductions", QueryParameters.fromString("one=" + world.brewery.id()));
        _assertNone(Dialog.class);
    }

    @Test
    void the_list_is_there_as_a_file() throws IOException {
        world.people.actor.exchange(new Actor.Identity(Actor.Kind.PERSON, 1, "Anna", Set.of(Permission.values())));
        introductions.introduce(new IntroduceTwo(world.emre.id(), lea.id(), WHY));
        UI.getCurrent().navigate("touches/introductions");
        var out = new ByteArrayOutputStream();
        new IntroductionFiles(introductions, world.people.actor).all().get(0).writer().write("", out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Wer;Stand;Antworten;Anlass;Gefragt am;Bis;Gefragt von\r\n", "Emre Löffler: noch offen; Lea Hagenlocher: noch offen", WHY);
    }

    private static void save() {
        _setValue(_get(TextArea.class), WHY);
        _click(_get(Button.class, spec -> spec.withText("2 Mails senden")));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Who> field(String label) {
        return _get(ComboBox.class, spec -> spec.withLabel(label));
    }
}
