package de.reihum.web.accounts;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import de.reihum.web.shared.page.Actions;
import java.util.List;

/** Shows fresh recovery codes, once. */
class RecoveryCodesDialog extends Dialog {

    RecoveryCodesDialog(List<String> codes) {
        super(text("login.recovery.title"));
        setCloseOnOutsideClick(false);
        var list = new UnorderedList(codes.stream().map(ListItem::new).toArray(ListItem[]::new));
        list.addClassName("codes");
        add(new Paragraph(text("accounts.recoveryCodes.once")), list);
        getFooter().add(Actions.primary(text("login.recovery.kept"), this::close));
    }
}
