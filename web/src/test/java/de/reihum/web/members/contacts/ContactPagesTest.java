package de.reihum.web.members.contacts;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.links.LinksInMemory;
import de.reihum.members.Contact.Consent;
import de.reihum.members.ContactData;
import de.reihum.members.ContactDetails;
import de.reihum.members.ContactService;
import de.reihum.members.ContactsInMemory;
import de.reihum.members.Departures;
import de.reihum.members.MemberFixtures;
import de.reihum.members.MemberService;
import de.reihum.members.MemberService.CreateMember;
import de.reihum.members.MembersInMemory;
import de.reihum.members.consents.ConsentProof;
import de.reihum.members.consents.ConsentRow;
import de.reihum.members.consents.ConsentService;
import de.reihum.members.consents.ConsentsInMemory;
import de.reihum.members.notes.NoteService;
import de.reihum.members.notes.NotesInMemory;
import de.reihum.shared.Ids;
import de.reihum.web.members.MemberPart;
import de.reihum.web.shared.Browserless;
import de.reihum.web.shared.frame.Anna;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Frames;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ContactPagesTest {

    private final Clock clock = Clock.fixed(MemberFixtures.NOW, ZoneOffset.UTC);
    private final Ids ids = new Ids(() -> 1);
    private final Actor actor = new Actor();
    private final MembersInMemory stored = new MembersInMemory();
    private final ContactsInMemory people = new ContactsInMemory(stored);
    private final ConsentsInMemory consents = new ConsentsInMemory();
    private final Departures departures = new Departures(new LinksInMemory());
    private final MemberService members = new MemberService(stored, departures, new ConsentProof(new ConsentsInMemory(), ids, clock), ids, clock);
    private final ContactService contacts = new ContactService(stored, people, departures, new ConsentProof(consents, ids, clock), ids, clock);
    private final ConsentService service = new ConsentService(people, consents, ids, clock);
    private final NoteService notes = new NoteService(stored, new NotesInMemory(), actor, ids, clock);
    private final MemberPart propose = new MemberPart() {

        @Override
        public int order() {
            return 0;
        }

        @Override
        public List<Component> ways(ContactDetails contact) {
            return List.of(new Button("Link für " + contact.name()));
        }
    };
    private long tilda;

    @BeforeEach
    void open() {
        actor.enter(new Actor.Identity(Actor.Kind.PERSON, 7, "Anna Bader", EnumSet.allOf(Permission.class)));
        long brewery = members.create(new CreateMember(MemberFixtures.brewery(), List.of(MemberFixtures.emre())));
        tilda = contacts.add(brewery, ContactData.of("Tilda", "Vetter", "tilda@brauerei.example"));
        var anna = new Anna();
        new Browserless().view(ContactView.class, () -> new ContactView(members, contacts, service, notes, List.of(), List.of(), List.of(propose), (entity, record) -> List.of(), true)).layout(Frame.class, () -> Frames.of(anna)).start(Locale.GERMAN);
        UI.getCurrent().navigate("contacts/" + tilda);
    }

    @AfterEach
    void close() {
        Browserless.close();
    }

    @Test
    void a_yes_in_the_form_stands_among_the_consents_with_its_words() {
        assertThat(_get(H1.class).getText()).isEqualTo("Tilda Vetter");
        _click(_get(Button.class, spec -> spec.withText("Bearbeiten")));
        consent(Consent.GIVEN);
        _setValue(field("Woher wissen Sie das?"), "Telefonat");
        _setValue(field("Fassung des Textes (optional)"), "Beitrittsformular 2026-01");
        _click(_get(Button.class, spec -> spec.withText("Speichern")));
        assertThat(service.of(tilda)).singleElement().returns("Telefonat", ConsentRow::source).returns("Beitrittsformular 2026-01", ConsentRow::textVersion);
        assertThat(text()).contains("Telefonat", "Beitrittsformular 2026-01");
    }

    @Test
    void a_yes_without_proof_is_said_at_the_field() {
        _click(_get(Button.class, spec -> spec.withText("Bearbeiten")));
        consent(Consent.GIVEN);
        _click(_get(Button.class, spec -> spec.withText("Speichern")));
        assertThat(field("Woher wissen Sie das?").getErrorMessage()).contains("Nachweis");
        assertThat(consents.of(tilda)).isEmpty();
    }

    @Test
    void a_note_is_written_and_can_be_taken_away_again() {
        _click(_get(Button.class, spec -> spec.withText("Notiz schreiben")));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Notiz")), "Kennt die Ausbilder im Kreis.");
        var buttons = _find(Button.class, spec -> spec.withText("Notiz schreiben"));
        _click(buttons.get(buttons.size() - 1));
        assertThat(text()).contains("Kennt die Ausbilder im Kreis.", "Anna Bader");
        _click(_get(Button.class, spec -> spec.withText("Löschen")));
        assertThat(text()).doesNotContain("Kennt die Ausbilder im Kreis.");
        _click(_get(Button.class, spec -> spec.withText("Rückgängig")));
        assertThat(text()).contains("Kennt die Ausbilder im Kreis.");
    }

    @Test
    void what_features_offer_for_a_person_is_on_her_own_page_while_she_is_in_use() {
        assertThat(offered()).hasSize(1);
        contacts.archive(tilda);
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("contacts/" + tilda);
        assertThat(offered()).as("she is archived").isEmpty();
    }

    private static List<Button> offered() {
        return _find(Button.class, spec -> spec.withText("Link für Tilda Vetter"));
    }

    @SuppressWarnings("unchecked")
    private static void consent(Consent wanted) {
        Select<Consent> select = _get(Select.class, spec -> spec.withLabel("Einwilligung in Mails"));
        _setValue(select, wanted);
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static String text() {
        return _get(ContactView.class).getElement().getTextRecursively();
    }
}
