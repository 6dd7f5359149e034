package de.reihum.web.profile;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.profile.Freshness;
import de.reihum.profile.ProfileService;
import de.reihum.profile.ProfileState;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.today.TodayCard;
import de.reihum.web.shared.today.TodaySource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Twice a year: is the profile still right? One click answers. */
@ApplicationScoped
public class ProfileToday implements TodaySource {

    private static final int DUE = 45;
    private static final int OVERDUE = 65;
    private static final int BEGINNING = 5;

    private ProfileService profiles;
    private Actor actor;

    protected ProfileToday() {}

    @Inject
    public ProfileToday(ProfileService profiles, Actor actor) {
        this.profiles = profiles;
        this.actor = actor;
    }

    @Override
    public List<TodayCard> cards() {
        if (!actor.may(Permission.PROFILE_WRITE)) {
            return List.of();
        }
        var state = profiles.state();
        if (state.freshness() == Freshness.NEVER) {
            return List.of(new TodayCard(TodayCard.Place.SIDE, BEGINNING, 0, beginning(state)));
        }
        return state.freshness().asks() ? List.of(new TodayCard(TodayCard.Place.MAIN, state.freshness() == Freshness.STALE ? OVERDUE : DUE, 1, question(state))) : List.of();
    }

    private static Component beginning(ProfileState state) {
        var words = new Paragraph(text(state.empty() ? "profile.today.none" : "profile.today.unfinished"));
        return new Card(text("profile.title"), words, actions(look(state.empty() ? "profile.begin" : "profile.today.look", state.empty() ? "network/profile/edit/1" : "network/profile")));
    }

    private Component question(ProfileState state) {
        var card = new Card(text("profile.today.question"));
        var last = state.confirmed();
        card.add(new Paragraph(text(state.freshness() == Freshness.STALE ? "profile.today.stale" : "profile.today.due", formats().day(last.at()), last.by())));
        card.add(actions(Actions.primary(text("profile.stillRight"), () -> StillRight.confirm(profiles, state, () -> card.getElement().removeFromParent(), () -> UI.getCurrent().navigate("network/profile"))), look("profile.today.look", "network/profile")));
        return card;
    }

    private static Component look(String words, String path) {
        return Actions.quiet(text(words), () -> UI.getCurrent().navigate(path));
    }

    private static Component actions(Component... controls) {
        var row = new Div(controls);
        row.addClassName("actions");
        return row;
    }
}
