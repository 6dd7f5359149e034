package de.reihum.web.touches.outreach;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.AccountService;
import de.reihum.accounts.Permission;
import de.reihum.touches.outreach.Bucket;
import de.reihum.touches.outreach.CallRow;
import de.reihum.touches.outreach.OutreachService;
import de.reihum.touches.outreach.OutreachService.Park;
import de.reihum.web.shared.form.DayField;
import de.reihum.web.shared.form.FormDialog;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.list.Export;
import de.reihum.web.shared.list.ExportLink;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.page.Page;
import de.reihum.web.shared.page.PageHeader;
import de.reihum.web.shared.parts.EmptyState;
import de.reihum.web.shared.parts.Toast;
import de.reihum.web.shared.text.Formats;
import de.reihum.web.touches.TouchDialogs;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** "Wen rufe ich an?": members in the order in which they are missed. */
@Route(value = "touches/call", layout = Frame.class)
@Needs(Permission.TOUCHES_READ)
public class CallView extends Page {

    private static final int REST_MONTHS = 3;

    private final transient OutreachService outreach;
    private final transient TouchDialogs dialogs;
    private final transient Clock clock;
    private final transient List<Export<Void>> files;
    private final boolean writable;

    @Inject
    public CallView(AccountService accounts, OutreachService outreach, TouchDialogs dialogs, CallFiles files, Clock clock) {
        this(accounts.me().may(Permission.TOUCHES_WRITE), outreach, dialogs, files.all(), clock);
    }

    CallView(boolean writable, OutreachService outreach, TouchDialogs dialogs, List<Export<Void>> files, Clock clock) {
        this.files = files;
        this.writable = writable;
        this.outreach = outreach;
        this.dialogs = dialogs;
        this.clock = clock;
        show();
    }

    @Override
    protected String title() {
        return text("touches.call.title");
    }

    private void show() {
        removeAll();
        var header = new PageHeader(title()).lead(text("touches.call.lead"));
        if (!files.isEmpty()) {
            header.action(exports());
        }
        add(header);
        var thresholds = outreach.thresholds();
        var rows = outreach.calls();
        var stack = new Div();
        stack.addClassName("stack");
        Stream.of(Bucket.values()).filter(Bucket::due).forEach(bucket -> group(bucket, thresholds.days(bucket), rows.stream().filter(row -> !row.parked() && row.bucket() == bucket).toList(), stack));
        if (stack.getComponentCount() == 0) {
            stack.add(new EmptyState("touches.call.empty"));
        }
        parked(rows.stream().filter(CallRow::parked).toList(), stack);
        add(stack);
    }

    private MenuBar exports() {
        var bar = new MenuBar();
        var menu = Actions.more(bar, text("shared.list.export"));
        files.forEach(one -> new ExportLink<>(one, () -> null).into(menu));
        return bar;
    }

    private void group(Bucket bucket, int since, List<CallRow> members, Div stack) {
        if (members.isEmpty()) {
            return;
        }
        stack.add(new CallGroup(text(bucket == Bucket.NEVER ? "touches.call.never" : "touches.call.since", members.size(), since), members, CallWords::reason, this::buttons));
    }

    private List<Component> buttons(CallRow row) {
        return writable ? List.of(Actions.quiet(text("touches.call.park"), () -> park(row)), Actions.quiet(text("touches.log"), () -> dialogs.logWith(row.member(), this::show))) : List.of();
    }

    private void parked(List<CallRow> resting, Div stack) {
        if (!resting.isEmpty()) {
            stack.add(new CallGroup(text("touches.call.parked", resting.size()), resting, row -> text("touches.call.until", formats().day(row.parkedUntil()), row.parkedReason()),
                    row -> writable ? List.of(Actions.quiet(text("touches.call.unpark"), () -> unpark(row))) : List.of()));
        }
    }

    private void park(CallRow row) {
        var until = new DayField();
        var reason = new TextField();
        var form = new RecordForm<Park>("touches.call.park", () -> new Park(row.member(), until.getValue(), reason.getValue()));
        form.field("until", until);
        form.field("reason", reason);
        until.setValue(Formats.local(clock.instant()).plusMonths(REST_MONTHS));
        form.clean();
        form.onSave(outreach::park).afterwards(() -> {
            show();
            Toast.done(text("touches.call.parkedDone", row.name()), () -> unpark(row));
        });
        new FormDialog(text("touches.call.park.title"), form, text("touches.call.park.save")).open();
    }

    private void unpark(CallRow row) {
        outreach.unpark(row.member());
        show();
    }
}
