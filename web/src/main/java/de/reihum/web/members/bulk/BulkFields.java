package de.reihum.web.members.bulk;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.fields.FieldRow;
import de.reihum.members.Member;
import de.reihum.members.bulk.BulkChange;
import de.reihum.members.bulk.BulkChange.Field;
import de.reihum.web.members.MemberWords;
import de.reihum.web.members.extras.ExtraInput;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What shall be changed for many, and to what. */
class BulkFields extends Div {

    /** One of the usual fields or one of the network's own. */
    private record What(Field field, FieldRow own) {

        String words() {
            return BulkWords.field(field, own);
        }
    }

    private final Select<What> what = new Select<>();
    private final Select<Member.Kind> kind = new Select<>();
    private final Select<Member.Status> status = new Select<>();
    private final TextField value = new TextField(text("members.bulk.change.value"));
    private final Div place = new Div();
    private final transient Runnable changed;
    private transient ExtraInput own;

    BulkFields(List<FieldRow> fields, Runnable changed) {
        this.changed = changed;
        addClassName("stack");
        kind.setLabel(text("members.form.kind"));
        kind.setItems(Member.Kind.values());
        kind.setItemLabelGenerator(MemberWords::kind);
        status.setLabel(text("members.form.status"));
        status.setItems(Member.Status.values());
        status.setItemLabelGenerator(MemberWords::status);
        what.setLabel(text("members.bulk.change.field"));
        var usual = Arrays.stream(Field.values()).filter(field -> field != Field.OWN).map(field -> new What(field, null));
        what.setItems(Stream.concat(usual, fields.stream().map(field -> new What(Field.OWN, field))).toList());
        what.setItemLabelGenerator(What::words);
        what.setValue(new What(Field.ADD_TAG, null));
        arrange();
        what.addValueChangeListener(change -> {
            arrange();
            changed.run();
        });
        kind.addValueChangeListener(change -> changed.run());
        status.addValueChangeListener(change -> changed.run());
        value.addValueChangeListener(change -> changed.run());
        add(what, place);
    }

    /** Empty while something is missing. */
    Optional<BulkChange> wanted() {
        var field = what.getValue().field();
        return switch (field) {
            case KIND -> Optional.ofNullable(kind.getValue()).map(chosen -> new BulkChange(field, chosen.name()));
            case STATUS -> Optional.ofNullable(status.getValue()).map(chosen -> new BulkChange(field, chosen.name()));
            case OWN -> Optional.of(new BulkChange(field, own.value(), own.field()));
            case SECTOR, TOWN -> Optional.of(new BulkChange(field, value.getValue()));
            case ADD_TAG, REMOVE_TAG -> value.getValue().isBlank() ? Optional.empty() : Optional.of(new BulkChange(field, value.getValue()));
        };
    }

    /** A value as people read it. */
    String shown(String stored) {
        return BulkWords.value(what.getValue().field(), what.getValue().own(), stored);
    }

    private void arrange() {
        place.removeAll();
        switch (what.getValue().field()) {
            case KIND -> place.add(kind);
            case STATUS -> place.add(status);
            case OWN -> {
                own = ExtraInput.of(what.getValue().own(), "");
                own.onChange(changed);
                place.add(own.component());
            }
            default -> place.add(value);
        }
        place.getChildren().forEach(field -> field.getElement().getStyle().set("width", "100%"));
    }
}
