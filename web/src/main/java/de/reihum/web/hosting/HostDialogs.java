package de.reihum.web.hosting;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import de.reihum.hosting.asking.HostDetails;
import de.reihum.hosting.asking.HostService;
import de.reihum.members.Member;
import de.reihum.members.MemberFilter;
import de.reihum.members.MemberRow;
import de.reihum.members.MemberService;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Slice;
import de.reihum.web.shared.form.FormDialog;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.shared.parts.Toast;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;

/** Asking, noting, swapping and taking back, from a meeting's page. */
@ApplicationScoped
public class HostDialogs {

    private HostService hosts;
    private MemberService members;

    protected HostDialogs() {}

    @Inject
    public HostDialogs(HostService hosts, MemberService members) {
        this.hosts = hosts;
        this.members = members;
    }

    /** How another company comes to be host. */
    private enum Way { MAIL, AGREED }

    /** @param company {@code null} while none is chosen */
    private record Choice(MemberRow company, Way way) {}

    void ask(HostDetails host, long member, String name, Runnable changed) {
        hosts.ask(host.meeting(), member);
        changed.run();
        Toast.done(text("hosting.ask.done", name), () -> {
            hosts.withdraw(host.meeting());
            changed.run();
        });
    }

    void confirm(HostDetails host, long member, String name, Runnable changed) {
        hosts.confirm(host.meeting(), member);
        changed.run();
        Toast.done(text("hosting.confirm.done", name));
    }

    void withdraw(HostDetails host, Runnable changed) {
        hosts.withdraw(host.meeting());
        changed.run();
        Toast.done(text("hosting.withdraw.done", host.request().memberName()));
    }

    void decline(HostDetails host, Runnable changed) {
        hosts.decline(host.meeting());
        changed.run();
        Toast.done(text("hosting.decline.done", host.request().memberName()));
    }

    void choose(HostDetails host, Runnable changed) {
        var company = new ComboBox<MemberRow>();
        company.setItems(query -> members.rows(present(query.getFilter().orElse("")), new Slice(query.getOffset(), query.getLimit(), List.of(new Slice.Sort("name", false)))).stream(),
                query -> (int) members.count(present(query.getFilter().orElse(""))));
        company.setItemLabelGenerator(MemberRow::name);
        var way = new RadioButtonGroup<Way>();
        way.setItems(Way.values());
        way.setItemLabelGenerator(one -> text("hosting.choose.way." + one));
        way.setHelperText(text("hosting.choose.sends"));
        var form = new RecordForm<>("hosting.choose.form", () -> new Choice(company.getValue(), way.getValue()));
        form.field("member", company);
        form.field("way", way);
        way.setValue(Way.MAIL);
        form.clean();
        form.onSave(choice -> take(host, choice)).afterwards(changed);
        new FormDialog(text("hosting.choose.title"), form, text("hosting.choose.save")).open();
    }

    private void take(HostDetails host, Choice choice) {
        if (choice.company() == null) {
            throw new InvalidValue("member", "hosting.refusal.choose");
        }
        if (choice.way() == Way.MAIL) {
            hosts.ask(host.meeting(), choice.company().id());
        } else {
            hosts.confirm(host.meeting(), choice.company().id());
        }
    }

    private static MemberFilter present(String words) {
        return MemberFilter.text(words).withStatuses(EnumSet.complementOf(EnumSet.of(Member.Status.LEFT)));
    }

    void giveBack(HostDetails host, Runnable changed) {
        var word = new TextArea();
        word.setMaxLength(500);
        var form = new RecordForm<>("hosting.giveBack.form", word::getValue);
        form.note(text("hosting.giveBack.note", host.hostName()));
        form.optional("word", word);
        form.clean();
        form.onSave(said -> hosts.giveBack(host.meeting(), said)).afterwards(changed);
        new FormDialog(text("hosting.giveBack.title"), form, text("hosting.giveBack.save")).open();
    }

    void swap(HostDetails host, Runnable changed) {
        var other = new Select<HostDetails.Swap>();
        other.setItems(host.swaps());
        other.setItemLabelGenerator(one -> text("hosting.swap.item", one.host(), formats().day(one.day()), one.title()));
        other.setValue(host.swaps().size() == 1 ? host.swaps().get(0) : null);
        var form = new RecordForm<>("hosting.swap.form", other::getValue);
        form.note(text("hosting.swap.note"));
        form.field("other", other);
        form.clean();
        form.onSave(chosen -> swap(host, chosen, changed)).afterwards(changed);
        new FormDialog(text("hosting.swap.title", host.hostName()), form, text("hosting.swap.save")).open();
    }

    private void swap(HostDetails host, HostDetails.Swap chosen, Runnable changed) {
        if (chosen == null) {
            throw new InvalidValue("other", "hosting.refusal.swapSame");
        }
        hosts.swap(host.meeting(), chosen.meeting());
        Toast.done(text("hosting.swap.done", host.hostName(), chosen.host()), () -> {
            hosts.swap(host.meeting(), chosen.meeting());
            changed.run();
        });
    }
}
