package de.reihum.web.shared.frame;

import com.vaadin.flow.component.Component;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.Reading;
import de.reihum.shared.NotFound;
import de.reihum.web.shared.Browserless;
import de.reihum.web.shared.problem.BrokenPage;
import de.reihum.web.shared.problem.ForbiddenPage;
import de.reihum.web.shared.problem.MissingRecord;
import de.reihum.web.shared.problem.UnknownAddress;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ViewGuardTest {

    private static final AtomicInteger BUILT = new AtomicInteger();

    @Route("open")
    @Needs(Permission.MEMBERS_READ)
    public static class Open extends Div {}

    @Route("closed")
    @Needs(Permission.NETWORK_SETTINGS)
    public static class Closed extends Div {

        public Closed() {
            BUILT.incrementAndGet();
        }
    }

    @Route("forgotten")
    public static class Forgotten extends Div {}

    @Route("thing")
    @Needs(Permission.MEMBERS_READ)
    public static class Thing extends Div implements HasUrlParameter<String> {

        @Override
        public void setParameter(BeforeEvent event, String id) {
            throw NotFound.record();
        }
    }

    @Route("broken")
    @Needs(Permission.MEMBERS_READ)
    public static class Broken extends Div {

        public Broken() {
            throw new IllegalStateException("secret detail");
        }
    }

    @BeforeEach
    void open() {
        var actor = new Actor();
        actor.enter(new Actor.Identity(Actor.Kind.PERSON, 1, "Rita Lese", Set.of(Permission.MEMBERS_READ)));
        var guard = new ViewGuard(actor);
        BUILT.set(0);
        new Browserless()
                .view(Open.class, Open::new).view(Closed.class, Closed::new).view(Forgotten.class, Forgotten::new).view(Thing.class, Thing::new).view(Broken.class, Broken::new)
                .layout(Frame.class, () -> new Frame(new Anna(), List.of(), List.of(), List.of(), List.of(), new Reading()))
                .errorPages(Set.of(UnknownAddress.class, MissingRecord.class, ForbiddenPage.class, BrokenPage.class))
                .start(Locale.GERMAN)
                .addBeforeEnterListener(guard::check);
    }

    @AfterEach
    void close() {
        Browserless.close();
    }

    @Test
    void a_view_opens_for_whoever_has_the_permission() {
        UI.getCurrent().navigate("open");
        assertThat(shown()).isInstanceOf(Open.class);
    }

    @Test
    void without_the_permission_the_view_is_not_even_built() {
        UI.getCurrent().navigate("closed");
        assertThat(shown()).isInstanceOf(ForbiddenPage.class);
        assertThat(BUILT).hasValue(0);
    }

    @Test
    void a_view_that_says_nothing_about_permissions_opens_for_nobody() {
        UI.getCurrent().navigate("forgotten");
        assertThat(shown()).isInstanceOf(ForbiddenPage.class);
    }

    @Test
    void a_record_that_is_not_there_looks_like_an_address_that_leads_nowhere() {
        UI.getCurrent().navigate("thing/42");
        assertThat(shown()).isInstanceOf(MissingRecord.class);
        var unknown = new UnknownAddress();
        assertThat(unknown.setErrorParameter(null, null)).isEqualTo(404);
        assertThat(shown().getElement().getTextRecursively()).isEqualTo(unknown.getElement().getTextRecursively());
    }

    @Test
    void a_view_that_cannot_be_built_shows_a_number_and_no_detail() {
        UI.getCurrent().navigate("broken");
        assertThat(shown()).isInstanceOf(BrokenPage.class);
        assertThat(shown().getElement().getTextRecursively()).contains("Fehlernummer").doesNotContain("secret");
    }

    private static Component shown() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().get(0) instanceof Component component ? component : null;
    }
}
