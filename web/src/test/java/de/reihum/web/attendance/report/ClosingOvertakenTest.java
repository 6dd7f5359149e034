package de.reihum.web.attendance.report;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.attendance.AttendanceWorld;
import de.reihum.attendance.closing.ClosingData;
import de.reihum.attendance.closing.Gift;
import de.reihum.attendance.closing.GiftData;
import de.reihum.attendance.closing.ResolutionData;
import de.reihum.links.LinksInMemory;
import de.reihum.members.ContactService;
import de.reihum.members.Departures;
import de.reihum.members.MemberService;
import de.reihum.members.consents.ConsentProof;
import de.reihum.members.consents.ConsentsInMemory;
import de.reihum.web.attendance.minutes.ResolutionDialog;
import de.reihum.web.shared.Browserless;
import de.reihum.web.shared.form.Others;
import de.reihum.web.shared.frame.Anna;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Frames;
import de.reihum.web.shared.minutes.ReportDoor;
import de.reihum.web.touches.WhoSource;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two who close the same meeting. */
class ClosingOvertakenTest {

    private static final ResolutionData FAIR = new ResolutionData("Eine Messe", 0, 0, null);
    private static final ResolutionData TRAIN = new ResolutionData("Ein Zug", 0, 0, null);

    private final AttendanceWorld world = new AttendanceWorld();

    @BeforeEach
    void open() {
        var base = world.base.tasks;
        var departures = new Departures(new LinksInMemory());
        var proof = new ConsentProof(new ConsentsInMemory(), base.people.ids, base.clock);
        var people = new WhoSource(new MemberService(base.members, departures, proof, base.people.ids, base.clock), new ContactService(base.members, base.contacts, departures, proof, base.people.ids, base.clock));
        var last = new LastDesk(world.closing, world.feedback, new NewTaskDialog(base.service, base.people.actor, base.clock), base.clock);
        var anna = new Anna();
        new Browserless().view(ClosingView.class, () -> new ClosingView(new ReportDoor(world.closing), new ResolutionDialog(people, base.service), world.door, new GiftDesk(people, null), last))
                .layout(Frame.class, () -> Frames.of(anna)).start(Locale.GERMAN);
        world.write(ClosingData.EMPTY.withMinutes("Anfang").withResolutions(List.of(FAIR)));
    }

    @AfterEach
    void close() {
        Browserless.close();
    }

    private void step(int number) {
        UI.getCurrent().navigate("meetings/" + world.meeting + "/closing/" + number);
    }

    private void othersWrite(ClosingData data) {
        world.write(data);
        Others.changed(world.report());
    }

    private ClosingData data() {
        return world.closing.details(world.meeting).data();
    }

    private static TextArea minutes() {
        return _get(TextArea.class, spec -> spec.withLabel("Protokoll (optional)"));
    }

    private static TextField words() {
        return _get(TextField.class, spec -> spec.withLabel("Beschluss"));
    }

    @Test
    void a_new_decision_is_kept_and_so_are_the_minutes_of_both() {
        step(2);
        _click(_get(Button.class, spec -> spec.withText("Beschluss ergänzen")));
        _setValue(words(), "Ein Ausflug");
        othersWrite(data().withMinutes("Anfang und Ende").withResolutions(List.of(FAIR, TRAIN)));
        Others.overtake("Beschluss übernehmen");
        assertThat(_find(Dialog.class)).hasSize(1);
        assertThat(words().getValue()).isEqualTo("Ein Ausflug");
        assertThat(minutes().getValue()).isEqualTo("Anfang und Ende");
        _click(_find(Button.class, spec -> spec.withText("Beschluss übernehmen")).get(0));
        assertThat(data().minutes()).isEqualTo("Anfang und Ende");
        assertThat(data().resolutions()).extracting(ResolutionData::text).containsExactly("Eine Messe", "Ein Zug", "Ein Ausflug");
    }

    @Test
    void a_decision_that_both_have_reworded_shows_both_wordings() {
        step(2);
        _click(_get(Button.class, spec -> spec.withText("Ändern")));
        _setValue(words(), "Eine Messe im Herbst");
        othersWrite(data().withResolutions(List.of(new ResolutionData("Eine Messe im Mai", 0, 0, null))));
        Others.overtake("Beschluss übernehmen");
        assertThat(Others.news()).contains("Inzwischen geändert: Beschluss", "Gespeichert ist „Eine Messe im Mai“");
        _click(_find(Button.class, spec -> spec.withText("Beschluss übernehmen")).get(0));
        assertThat(data().resolutions()).extracting(ResolutionData::text).containsExactly("Eine Messe im Herbst");
    }

    @Test
    void a_decision_that_is_gone_is_added_again_and_no_other_is_lost() {
        othersWrite(data().withResolutions(List.of(FAIR, TRAIN)));
        step(2);
        _click(_find(Button.class, spec -> spec.withText("Ändern")).get(0));
        _setValue(words(), "Eine Messe im Herbst");
        othersWrite(data().withResolutions(List.of(TRAIN)));
        Others.overtake("Beschluss übernehmen");
        _click(_find(Button.class, spec -> spec.withText("Beschluss übernehmen")).get(0));
        assertThat(data().resolutions()).extracting(ResolutionData::text).containsExactly("Ein Zug", "Eine Messe im Herbst");
    }

    @Test
    void nothing_is_taken_out_of_a_report_that_has_changed() {
        step(2);
        othersWrite(data().withResolutions(List.of(FAIR, TRAIN)));
        _click(_get(Button.class, spec -> spec.withText("Entfernen")));
        assertThat(_get(Notification.class).getElement().getTextRecursively()).contains("Sie sehen den jetzigen Stand");
        assertThat(data().resolutions()).containsExactly(FAIR, TRAIN);
        assertThat(_find(Button.class, spec -> spec.withText("Entfernen"))).hasSize(2);
    }

    @Test
    void nothing_typed_is_lost_when_the_report_is_confirmed_meanwhile() {
        step(2);
        _setValue(minutes(), "Mein Ende");
        world.confirm(false);
        Others.changed(world.report());
        Others.overtake("Weiter");
        assertThat(minutes().getValue()).isEqualTo("Mein Ende");
        assertThat(_find(ListItem.class)).extracting(ListItem::getText).anyMatch(words -> words.startsWith("Der Abschluss ist bestätigt"));
    }

    @Test
    void an_idea_for_the_press_is_kept_until_it_counts() {
        step(4);
        var press = _get(TextArea.class, spec -> spec.withLabel("Idee für die Presse"));
        _setValue(press, "Azubis backen");
        othersWrite(data().withPress("Die Messe"));
        Others.overtake("Abschluss bestätigen");
        assertThat(Others.news()).contains("Inzwischen geändert: Idee für die Presse", "Gespeichert ist „Die Messe“");
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Idee für die Presse")).getValue()).isEqualTo("Azubis backen");
        assertThat(world.closing.details(world.meeting).confirmed()).isFalse();
    }
}
