package de.reihum.web.hosting.pool;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.hosting.pool.EntryData;
import de.reihum.hosting.pool.EntryRow;
import de.reihum.hosting.pool.PoolDetails;
import de.reihum.hosting.pool.PoolRules;
import de.reihum.hosting.pool.PoolService;
import de.reihum.hosting.pool.PoolService.ChangeEntry;
import de.reihum.hosting.pool.PoolService.ChangeRules;
import de.reihum.members.Member;
import de.reihum.members.MemberFilter;
import de.reihum.members.MemberRow;
import de.reihum.members.MemberService;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.NotFound;
import de.reihum.shared.Slice;
import de.reihum.web.hosting.HostingWords;
import de.reihum.web.shared.form.DayField;
import de.reihum.web.shared.form.FormDialog;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.shared.parts.Toast;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The windows in which a pool and its companies are changed. */
@ApplicationScoped
public class PoolDialogs {

    private PoolService pools;
    private MemberService members;

    protected PoolDialogs() {}

    @Inject
    public PoolDialogs(PoolService pools, MemberService members) {
        this.pools = pools;
        this.members = members;
    }

    void admit(long series, Runnable changed) {
        var companies = new MultiSelectComboBox<MemberRow>();
        companies.setItems(query -> members.rows(active(query.getFilter().orElse("")), new Slice(query.getOffset(), query.getLimit(), List.of(new Slice.Sort("name", false)))).stream(),
                query -> (int) members.count(active(query.getFilter().orElse(""))));
        companies.setItemLabelGenerator(MemberRow::name);
        companies.setSelectedItemsOnTop(true);
        var form = new RecordForm<Set<Long>>("hosting.admit.form", () -> companies.getValue().stream().map(MemberRow::id).collect(Collectors.toSet()));
        form.field("member", companies);
        form.clean();
        form.onSave(chosen -> admit(series, chosen, changed));
        new FormDialog(text("hosting.admit"), form, text("hosting.admit.save")).open();
    }

    private void admit(long series, Set<Long> chosen, Runnable changed) {
        if (chosen.isEmpty()) {
            throw new InvalidValue("member", "hosting.refusal.choose");
        }
        int number = pools.admit(series, chosen);
        changed.run();
        Toast.done(text("hosting.admit.done", number));
    }

    private static MemberFilter active(String words) {
        return MemberFilter.text(words).withStatuses(Set.of(Member.Status.ACTIVE));
    }

    void admitWilling(long series, Runnable changed) {
        int number = pools.admitWilling(series);
        changed.run();
        Toast.done(text("hosting.admit.done", number));
    }

    void rules(PoolDetails pool, Runnable changed) {
        var seats = new IntegerField();
        var stepFree = new Checkbox();
        var days = new IntegerField();
        var onwards = new Checkbox();
        var form = new RecordForm<>("hosting.rules.form", () -> new PoolRules(number(seats), stepFree.getValue(), number(days), onwards.getValue()));
        form.field("seats", seats);
        form.field("stepFree", stepFree);
        form.field("days", days);
        form.field("onwards", onwards);
        seats.setValue(pool.rules().seats());
        stepFree.setValue(pool.rules().stepFree());
        days.setValue(pool.rules().days());
        onwards.setValue(pool.rules().onwards());
        form.clean();
        form.onSave(rules -> pools.change(new ChangeRules(pool.series(), pool.version(), rules))).afterwards(changed).again(() -> {
            changed.run();
            rules(pools.details(pool.series()), changed);
        });
        new FormDialog(text("hosting.rules"), form, text("hosting.save")).open();
    }

    private static int number(IntegerField field) {
        return field.getValue() == null ? 0 : field.getValue();
    }

    void entry(long series, EntryRow row, Runnable changed) {
        var wish = new Select<EntryData.Wish>();
        wish.setItems(EntryData.Wish.values());
        wish.setItemLabelGenerator(HostingWords::wish);
        var until = new DayField();
        var closed = new MultiSelectComboBox<Month>();
        closed.setItems(Month.values());
        closed.setItemLabelGenerator(HostingWords::month);
        var since = new DayField();
        var before = new DayField();
        var remark = new TextField();
        remark.setMaxLength(300);
        var form = new RecordForm<>("hosting.entry.form", () -> new EntryData(since.getValue(), wish.getValue(), until.getValue(), closed.getValue(), before.getValue(), remark.getValue()));
        var rooms = HostingWords.rooms(row);
        form.note(rooms.isEmpty() ? text("hosting.entry.rooms.none") : text("hosting.entry.rooms", rooms));
        form.field("wish", wish);
        form.optional("pausedUntil", until);
        form.optional("closed", closed);
        form.optional("hostedBefore", before);
        form.field("since", since);
        form.optional("remark", remark);
        var data = row.data();
        wish.setValue(data.wish());
        until.setValue(data.pausedUntil());
        closed.setValue(data.closed());
        since.setValue(data.since());
        before.setValue(data.hostedBefore());
        remark.setValue(data.remark());
        wish.addValueChangeListener(picked -> until.setVisible(picked.getValue() == EntryData.Wish.PAUSED));
        until.setVisible(data.wish() == EntryData.Wish.PAUSED);
        form.clean();
        form.onSave(changes -> pools.change(new ChangeEntry(row.id(), row.version(), changes))).afterwards(changed).again(() -> {
            changed.run();
            entry(series, pools.entries(series).stream().filter(now -> now.id() == row.id()).findFirst().orElseThrow(NotFound::record), changed);
        });
        new FormDialog(row.memberName(), form, text("hosting.save")).open();
    }
}
