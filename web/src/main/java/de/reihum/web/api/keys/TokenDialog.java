package de.reihum.web.api.keys;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.api.ApiToken;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Toast;

/** Shows a new key this one time. Is closed by its button alone, so that nobody loses the key by a click beside it. */
class TokenDialog extends Dialog {

    TokenDialog(String name, ApiToken token) {
        super(text("api.token.title", name));
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        var field = new TextField(text("api.token.label"));
        field.setValue(token.text());
        field.setReadOnly(true);
        field.setWidthFull();
        field.setAutoselect(true);
        add(new Paragraph(text("api.token.text")), field);
        getFooter().add(Actions.quiet(text("api.token.copy"), () -> copy(field)), Actions.primary(text("api.token.done"), this::close));
    }

    /** The browser refuses on pages that came without TLS from elsewhere; then the field is selected for copying by hand. */
    private void copy(TextField field) {
        field.getElement().executeJs("""
                const input = this.inputElement;
                input.focus();
                input.select();
                return navigator.clipboard ? navigator.clipboard.writeText(this.value).then(() => true, () => false) : false;
                """).then(Boolean.class, copied -> Toast.done(text(copied ? "api.token.copied" : "api.token.selected")));
    }
}
