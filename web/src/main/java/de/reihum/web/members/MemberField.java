package de.reihum.web.members;

import com.vaadin.flow.component.combobox.ComboBox;
import de.reihum.members.MemberFilter;
import de.reihum.members.MemberRow;
import de.reihum.members.MemberService;
import de.reihum.shared.Slice;
import java.util.List;

/** One member, found by any word that the list of members finds. */
public class MemberField extends ComboBox<MemberRow> {

    private static final List<Slice.Sort> BY_NAME = List.of(new Slice.Sort("name", false));

    public MemberField(MemberService members) {
        setItems(query -> members.rows(MemberFilter.text(query.getFilter().orElse("")), new Slice(query.getOffset(), query.getLimit(), BY_NAME)).stream());
        setItemLabelGenerator(MemberRow::name);
    }

    /** 0 while nobody was chosen. */
    public long id() {
        return getValue() == null ? 0 : getValue().id();
    }
}
