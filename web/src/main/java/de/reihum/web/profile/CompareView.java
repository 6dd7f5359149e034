package de.reihum.web.profile;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.Permission;
import de.reihum.profile.ProfileDetails;
import de.reihum.profile.ProfileService;
import de.reihum.profile.answers.Question;
import de.reihum.profile.typology.Placement;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.page.Page;
import de.reihum.web.shared.page.PageHeader;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Tone;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.IntFunction;

/** The answers of two years side by side; what has changed is marked. */
@Route(value = "network/profile/compare/:left([0-9]+)/:right([0-9]+)", layout = Frame.class)
@Needs(Permission.PROFILE_READ)
public class CompareView extends Page implements BeforeEnterObserver {

    private final transient ProfileService profiles;

    @Inject
    public CompareView(ProfileService profiles) {
        this.profiles = profiles;
    }

    static String path(int left, int right) {
        return "network/profile/compare/" + left + "/" + right;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        removeAll();
        int left = entering.getRouteParameters().getInteger("left").orElseThrow();
        int right = entering.getRouteParameters().getInteger("right").orElseThrow();
        var years = profiles.state().years();
        var choices = new Div(choice("profile.compare.left", years, left, year -> path(year, right)), choice("profile.compare.right", years, right, year -> path(left, year)));
        choices.addClassName("actions");
        add(new PageHeader(title()).below("network/profile", text("profile.title")), choices, table(profiles.details(left), profiles.details(right)));
    }

    @Override
    protected String title() {
        return text("profile.compare.title");
    }

    private static Select<Integer> choice(String label, List<Integer> years, int chosen, IntFunction<String> path) {
        var choice = new Select<Integer>();
        choice.setLabel(text(label));
        choice.setItems(years);
        choice.setValue(chosen);
        choice.setItemLabelGenerator(year -> Integer.toString(year));
        choice.addValueChangeListener(change -> UI.getCurrent().navigate(path.apply(change.getValue())));
        return choice;
    }

    private static Component table(ProfileDetails left, ProfileDetails right) {
        var table = new NativeTable();
        table.addClassName("plain");
        var head = new NativeTableRow(new NativeTableHeaderCell(text("profile.file.question")), year(left), year(right));
        table.getHead().add(head);
        for (var question : Question.values()) {
            table.getBody().add(row(ProfileWords.question(question), Answers.of(question, left.data()), Answers.of(question, right.data())));
        }
        for (int pair = 0; pair < left.typology().size(); pair++) {
            table.getBody().add(row(type(left.typology().get(pair)), pole(left.typology().get(pair)), pole(right.typology().get(pair))));
        }
        var scroll = new Div(table);
        scroll.addClassName("table-scroll");
        scroll.getElement().setAttribute("tabindex", "0").setAttribute("role", "region").setAttribute("aria-label", text("profile.compare.side"));
        return new Card(text("profile.compare.side"), scroll);
    }

    private static NativeTableHeaderCell year(ProfileDetails profile) {
        return new NativeTableHeaderCell(Integer.toString(profile.year()));
    }

    private static String type(Placement placement) {
        return text("profile.typology.pair", ProfileWords.pole(placement.pair().left()), ProfileWords.pole(placement.pair().right()));
    }

    private static String pole(Placement placement) {
        return placement.decided() ? ProfileWords.pole(placement.pole()) : "";
    }

    private static NativeTableRow row(String question, String left, String right) {
        var name = new NativeTableHeaderCell(question);
        name.getElement().setAttribute("scope", "row");
        if (!left.equals(right)) {
            name.add(new Badge(Tone.INFORMATION, text("profile.compare.changed")));
        }
        return new NativeTableRow(name, cell(left), cell(right));
    }

    private static NativeTableCell cell(String answer) {
        var cell = new NativeTableCell(answer.isEmpty() ? text("profile.open") : answer);
        cell.setClassName("open-answer", answer.isEmpty());
        return cell;
    }
}
