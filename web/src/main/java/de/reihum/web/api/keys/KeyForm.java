package de.reihum.web.api.keys;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.api.ApiScope;
import de.reihum.api.CreateApiKey;
import de.reihum.web.shared.form.RecordForm;
import java.util.Set;

/** Name and rights of a new key. */
class KeyForm extends RecordForm<CreateApiKey> {

    KeyForm() {
        this(new TextField(), new CheckboxGroup<>());
    }

    private KeyForm(TextField name, CheckboxGroup<ApiScope> scopes) {
        super("api.form", () -> new CreateApiKey(name.getValue(), scopes.getValue()));
        scopes.setItems(ApiScope.values());
        scopes.setItemLabelGenerator(scope -> text("api.scope." + scope.name()));
        scopes.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        scopes.setValue(Set.of(ApiScope.MEMBERS_READ));
        field("name", name);
        field("scopes", scopes);
        clean();
    }
}
