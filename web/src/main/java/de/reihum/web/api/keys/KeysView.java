package de.reihum.web.api.keys;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.Permission;
import de.reihum.api.ApiKeyRow;
import de.reihum.api.ApiKeyService;
import de.reihum.api.ApiScope;
import de.reihum.api.CreateApiKey;
import de.reihum.web.shared.form.FormDialog;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.page.Page;
import de.reihum.web.shared.page.PageHeader;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Confirmation;
import de.reihum.web.shared.parts.EmptyState;
import de.reihum.web.shared.parts.Rows;
import de.reihum.web.shared.parts.Toast;
import de.reihum.web.shared.parts.Tone;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** The network's keys: who uses them, since when, and when last. */
@Route(value = "network/keys", layout = Frame.class)
@Needs(Permission.API_KEYS_MANAGE)
public class KeysView extends Page {

    private final transient ApiKeyService keys;
    private final Div list = new Div();

    @Inject
    public KeysView(ApiKeyService keys) {
        this.keys = keys;
        add(new PageHeader(title()).lead(text("api.lead")).action(Actions.primary(text("api.create"), this::create)), list);
        refresh();
    }

    @Override
    protected String title() {
        return text("shared.nav.keys");
    }

    private void refresh() {
        list.removeAll();
        var all = keys.list();
        list.add(all.isEmpty() ? new EmptyState("api.empty") : new Card(text("api.keys"), rows(all)));
    }

    private Rows rows(List<ApiKeyRow> all) {
        var rows = new Rows();
        all.forEach(key -> rows.row(key.name(), explanation(key), right(key)));
        return rows;
    }

    private static String explanation(ApiKeyRow key) {
        var scopes = key.scopes().all().stream().sorted().map(ApiScope::text).collect(Collectors.joining(", "));
        var used = key.lastUsedAt() == null ? text("api.neverUsed") : text("api.lastUsed", formats().stamp(key.lastUsedAt()));
        return text("api.explanation", key.prefix(), scopes, formats().day(key.createdAt()), used);
    }

    private Component[] right(ApiKeyRow key) {
        if (key.revoked()) {
            return new Component[] {new Badge(Tone.PLAIN, text("api.revoked", formats().day(key.revokedAt())))};
        }
        var revoke = new Button(text("api.revoke"), click -> Confirmation.warn("api.revoke", () -> revoke(key), key.name()));
        revoke.setAriaLabel(text("api.revokeNamed", key.name()));
        return new Component[] {revoke};
    }

    private void create() {
        var form = new KeyForm();
        form.onSave(this::created);
        new FormDialog(text("api.create"), form, text("api.create")).open();
    }

    private void created(CreateApiKey wanted) {
        var made = keys.create(wanted);
        refresh();
        new TokenDialog(wanted.name(), made.token()).open();
    }

    private void revoke(ApiKeyRow key) {
        keys.revoke(key.id());
        refresh();
        Toast.done(text("api.revokedNamed", key.name()));
    }
}
