package de.reihum.web.profile;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import de.reihum.accounts.AccountService;
import de.reihum.accounts.Permission;
import de.reihum.profile.ProfileDetails;
import de.reihum.profile.ProfileService;
import de.reihum.profile.ProfileState;
import de.reihum.profile.answers.Section;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.page.Page;
import de.reihum.web.shared.page.PageHeader;
import de.reihum.web.shared.page.TwoColumns;
import de.reihum.web.shared.parts.EmptyState;
import jakarta.inject.Inject;
import java.util.stream.Stream;

/** What the network says about itself: the latest year, or the one in the address. */
@Route(value = "network/profile", layout = Frame.class)
@RouteAlias(value = "network/profile/:year([0-9]+)", layout = Frame.class)
@Needs(Permission.PROFILE_READ)
public class ProfileView extends Page implements BeforeEnterObserver {

    private final transient ProfileService profiles;
    private final transient ProfileFiles files;
    private final boolean writer;

    @Inject
    public ProfileView(ProfileService profiles, ProfileFiles files, AccountService accounts) {
        this.profiles = profiles;
        this.files = files;
        this.writer = accounts.me().may(Permission.PROFILE_WRITE);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        removeAll();
        var state = profiles.state();
        if (state.empty()) {
            add(new PageHeader(title()), empty());
        } else {
            show(state, profiles.details(entering.getRouteParameters().getInteger("year").orElse(state.latest())));
        }
    }

    @Override
    protected String title() {
        return text("profile.title");
    }

    private Component empty() {
        return writer ? new EmptyState("profile.empty", Actions.primary(text("profile.begin"), () -> UI.getCurrent().navigate("network/profile/edit/1"))) : new EmptyState("profile.none");
    }

    private void show(ProfileState state, ProfileDetails profile) {
        boolean latest = profile.year() == state.latest();
        boolean writable = writer && profile.writable();
        var header = new PageHeader(text("profile.title.year", Integer.toString(profile.year()))).fact(text("profile.changed", formats().day(profile.changedAt())));
        if (profile.confirmed() != null) {
            header.fact(text("profile.confirmedOn", ProfileWords.confirmed(profile.confirmed())));
        }
        if (latest) {
            header.state(ProfileWords.freshness(state.freshness()));
        } else {
            header.below("network/profile", title());
        }
        header.action(new ProfileMenu(state, files.all()));
        if (latest && writer) {
            actions(header, state, profile);
        }
        add(header);
        if (latest && !profile.writable()) {
            add(note(text("profile.newYear", Integer.toString(state.year()), Integer.toString(profile.year()))));
        } else if (latest && !profile.open().isEmpty()) {
            add(note(text("profile.openQuestions", profile.open().size())));
        }
        var columns = new TwoColumns();
        Stream.of(Section.values()).forEach(section -> columns.left(new AnswersCard(section, profile, writable)));
        columns.right(new TypologyCard(profile.typology(), writable), new YearsCard(state, profile.year()));
        add(columns);
    }

    private void actions(PageHeader header, ProfileState state, ProfileDetails profile) {
        var write = profile.writable() ? text("profile.edit") : text("profile.beginWith", Integer.toString(state.year()), Integer.toString(profile.year()));
        Runnable open = () -> UI.getCurrent().navigate("network/profile/edit/1");
        Runnable again = () -> UI.getCurrent().refreshCurrentRoute(false);
        Runnable confirm = () -> StillRight.confirm(profiles, state, again, again);
        if (state.freshness().asks() && profile.writable()) {
            header.action(Actions.quiet(write, open), Actions.primary(text("profile.stillRight"), confirm));
        } else if (profile.writable()) {
            header.action(Actions.quiet(text("profile.stillRight"), confirm), Actions.primary(write, open));
        } else {
            header.action(Actions.quiet(text("profile.unchanged"), confirm), Actions.primary(write, open));
        }
    }

    private static Component note(String sentence) {
        var note = new Paragraph(sentence);
        note.addClassName("note");
        return note;
    }
}
