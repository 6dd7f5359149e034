package de.reihum.web.platform.closing;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.textfield.TextField;
import de.reihum.platform.NetworkRow;
import de.reihum.platform.closing.CloseNetwork;
import de.reihum.web.shared.form.FormDialog;
import de.reihum.web.shared.form.RecordForm;
import java.util.function.Consumer;

/** Closes a network when its name was typed. */
public class CloseDialog extends FormDialog {

    public CloseDialog(NetworkRow network, Consumer<CloseNetwork> close) {
        super(text("platform.close.title", network.name()), form(network, close), text("platform.close.confirm"));
        addClassName("grave");
    }

    private static RecordForm<CloseNetwork> form(NetworkRow network, Consumer<CloseNetwork> close) {
        var name = new TextField();
        var form = new RecordForm<>("platform.close", () -> new CloseNetwork(network.number(), name.getValue()));
        form.note(text("platform.close.text"));
        form.field("typedName", name).setPlaceholder(network.name());
        form.clean();
        return form.onSave(close);
    }
}
