package de.reihum.web.profile.edit;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.Permission;
import de.reihum.profile.ProfileService;
import de.reihum.profile.answers.Section;
import de.reihum.web.profile.ProfileWords;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.page.Page;
import de.reihum.web.shared.page.PageHeader;
import de.reihum.web.shared.page.Steps;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.stream.Stream;

/** This year's profile in five steps; each is saved when the next one is opened, and each has its address, so that going back is safe. */
@Route(value = "network/profile/edit/:step([1-5])", layout = Frame.class)
@Needs(Permission.PROFILE_WRITE)
public class ProfileEditView extends Page implements BeforeEnterObserver {

    private static final int LAST = Section.values().length + 1;

    private final transient ProfileService profiles;

    @Inject
    public ProfileEditView(ProfileService profiles) {
        this.profiles = profiles;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        int step = entering.getRouteParameters().getInteger("step").orElse(1);
        var writing = new Writing(profiles);
        if (step == LAST && !writing.saved()) {
            entering.forwardTo(Writing.path(1));
            return;
        }
        show(step, writing);
    }

    private void show(int step, Writing writing) {
        removeAll();
        var names = new ArrayList<>(Stream.of(Section.values()).map(ProfileWords::section).toList());
        names.add(text("profile.step.check"));
        add(new PageHeader(text("profile.title.year", Integer.toString(writing.year()))).below("network/profile", text("profile.title")).lead(text("profile.edit.lead")),
                new Steps(names, step, writing.saved() ? LAST : 1, Writing::path));
        if (writing.from() > 0) {
            add(note(text("profile.edit.from", Integer.toString(writing.from()), Integer.toString(writing.year()))));
        }
        add(step(step, writing));
    }

    @Override
    protected String title() {
        return text("profile.title");
    }

    private Component step(int step, Writing writing) {
        Runnable next = () -> UI.getCurrent().navigate(Writing.path(step + 1));
        Runnable again = () -> show(step, new Writing(profiles));
        return step == LAST ? new CheckStep(writing, profiles, again) : switch (Section.values()[step - 1]) {
            case BASICS -> new BasicsStep(writing, next, again);
            case ORGANISATION -> new OrganisationStep(writing, next, again);
            case PURPOSE -> new PurposeStep(writing, next, again);
            case ACCESS -> new AccessStep(writing, next, again);
        };
    }

    private static Component note(String sentence) {
        var note = new Paragraph(sentence);
        note.addClassName("note");
        return note;
    }
}
