package de.reihum.web.shared.form;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import de.reihum.web.shared.Browserless;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnsavedTest {

    @Route("form")
    public static class WithForm extends Div {

        public WithForm() {
            var name = new TextField();
            var form = new RecordForm<>("test.name", name::getValue);
            form.field("name", name);
            add(form);
        }
    }

    @Route("elsewhere")
    public static class Elsewhere extends Div {}

    @BeforeEach
    void open() {
        new Browserless().view(WithForm.class, WithForm::new).view(Elsewhere.class, Elsewhere::new).start(Locale.GERMAN);
        UI.getCurrent().navigate("form");
    }

    @AfterEach
    void close() {
        Browserless.close();
    }

    @Test
    void leaving_a_changed_form_asks_first() {
        _get(TextField.class).setValue("Anna");
        UI.getCurrent().navigate("elsewhere");
        assertThat(shown()).isInstanceOf(WithForm.class);
        _click(_get(Button.class, spec -> spec.withText("Verwerfen")));
        assertThat(shown()).isInstanceOf(Elsewhere.class);
    }

    @Test
    void whoever_stays_keeps_what_was_typed() {
        _get(TextField.class).setValue("Anna");
        UI.getCurrent().navigate("elsewhere");
        _click(_get(Button.class, spec -> spec.withText("Abbrechen")));
        assertThat(_get(TextField.class).getValue()).isEqualTo("Anna");
    }

    @Test
    void an_untouched_form_lets_go() {
        UI.getCurrent().navigate("elsewhere");
        assertThat(shown()).isInstanceOf(Elsewhere.class);
    }

    private static Object shown() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().get(0);
    }
}
