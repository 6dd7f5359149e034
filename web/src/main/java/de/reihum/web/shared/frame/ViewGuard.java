package de.reihum.web.shared.frame;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasErrorParameter;
import de.reihum.accounts.Actor;
import de.reihum.shared.NotAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Asks before a view is built whether the acting person may open it. The services behind it ask again. */
@ApplicationScoped
public class ViewGuard {

    private Actor actor;

    protected ViewGuard() {}

    @Inject
    public ViewGuard(Actor actor) {
        this.actor = actor;
    }

    public void check(@Observes BeforeEnterEvent entering) {
        var view = entering.getNavigationTarget();
        var needs = view.getAnnotation(Needs.class);
        boolean open = needs != null ? actor.may(needs.value()) : HasErrorParameter.class.isAssignableFrom(view);
        if (!open) {
            entering.rerouteToError(new NotAllowed("accounts.refusal.notAllowed"), "");
        }
    }
}
