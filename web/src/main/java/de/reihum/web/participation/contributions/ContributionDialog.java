package de.reihum.web.participation.contributions;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.members.MemberService;
import de.reihum.participation.contributions.Contribution;
import de.reihum.participation.contributions.ContributionData;
import de.reihum.participation.contributions.ContributionRow;
import de.reihum.participation.contributions.ContributionService;
import de.reihum.participation.contributions.ContributionService.ChangeContribution;
import de.reihum.participation.contributions.ContributionService.RecordContribution;
import de.reihum.web.members.MemberField;
import de.reihum.web.shared.form.DayField;
import de.reihum.web.shared.form.FormDialog;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Toast;
import java.time.LocalDate;

/** What a member gave, noted in a few seconds. */
final class ContributionDialog {

    private final Select<Contribution.Kind> kind = new Select<>();
    private final DayField day = new DayField();
    private final TextField line = new TextField();
    private final TextField link = new TextField();
    private final transient ContributionService contributions;
    private final transient Runnable changed;

    private ContributionDialog(ContributionService contributions, Runnable changed) {
        this.contributions = contributions;
        this.changed = changed;
        kind.setItems(Contribution.Kind.values());
        kind.setItemLabelGenerator(ContributionWords::kind);
        line.setMaxLength(300);
    }

    static void add(long member, ContributionService contributions, LocalDate today, Runnable changed) {
        var dialog = new ContributionDialog(contributions, changed);
        var form = new RecordForm<>("participation.contribution.form", () -> new RecordContribution(member, dialog.data()));
        dialog.create(form, today);
    }

    /** Asks for the member too. */
    static void add(MemberService members, ContributionService contributions, LocalDate today, Runnable changed) {
        var dialog = new ContributionDialog(contributions, changed);
        var member = new MemberField(members);
        var form = new RecordForm<>("participation.contribution.form", () -> new RecordContribution(member.id(), dialog.data()));
        form.field("member", member);
        dialog.create(form, today);
    }

    static void change(ContributionRow row, ContributionService contributions, Runnable changed) {
        var dialog = new ContributionDialog(contributions, changed);
        var form = new RecordForm<>("participation.contribution.form", () -> new ChangeContribution(row.id(), row.version(), dialog.data()));
        dialog.fields(form);
        dialog.fill(row.data());
        form.clean();
        form.onSave(contributions::change).afterwards(changed).again(() -> {
            changed.run();
            change(contributions.row(row.id()), contributions, changed);
        });
        var window = new FormDialog(row.memberName(), form, text("participation.contribution.save"));
        window.getFooter().add(Actions.link(text("participation.contribution.remove"), () -> {
            window.close();
            dialog.remove(row);
        }));
        window.open();
    }

    private void create(RecordForm<RecordContribution> form, LocalDate today) {
        fields(form);
        fill(new ContributionData(Contribution.Kind.TALK, today, "", ""));
        form.clean();
        form.onSave(contributions::record).afterwards(() -> {
            Toast.done(text("participation.contribution.added"));
            changed.run();
        });
        new FormDialog(text("participation.contribution.add.title"), form, text("participation.contribution.add")).open();
    }

    private void remove(ContributionRow row) {
        var undo = contributions.remove(row.id());
        changed.run();
        Toast.done(text("participation.contribution.removed"), () -> {
            contributions.record(undo);
            changed.run();
        });
    }

    private void fields(RecordForm<?> form) {
        form.field("kind", kind);
        form.field("line", line).focus();
        form.field("day", day);
        form.optional("link", link);
    }

    private void fill(ContributionData data) {
        kind.setValue(data.kind());
        day.setValue(data.day());
        line.setValue(data.line());
        link.setValue(data.link());
    }

    private ContributionData data() {
        return new ContributionData(kind.getValue(), day.getValue(), line.getValue(), link.getValue());
    }
}
