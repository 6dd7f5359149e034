package de.reihum.web.proposals.dialogs;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.reihum.proposals.Proposal.State;
import de.reihum.proposals.ProposalDetails;
import de.reihum.proposals.ProposalFilter;
import de.reihum.proposals.ProposalRow;
import de.reihum.proposals.ProposalService;
import de.reihum.proposals.ProposalService.ChangeProposal;
import de.reihum.proposals.Verdict;
import de.reihum.proposals.deciding.DecisionService;
import de.reihum.proposals.deciding.DecisionService.DeclineProposal;
import de.reihum.proposals.deciding.DecisionService.MergeProposal;
import de.reihum.proposals.mail.Errand;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Slice;
import de.reihum.web.shared.form.FormDialog;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.shared.parts.Toast;
import de.reihum.web.touches.WhoSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Writing down what was heard, and the coordination's word on it; each word can be taken back. */
@ApplicationScoped
public class ProposalDialogs {

    private static final int MOST = 200;

    private ProposalService proposals;
    private DecisionService deciding;
    private AcceptDialog accepting;
    private Reading reading;
    private WhoSource people;

    protected ProposalDialogs() {}

    @Inject
    public ProposalDialogs(ProposalService proposals, DecisionService deciding, AcceptDialog accepting, Reading reading, WhoSource people) {
        this.proposals = proposals;
        this.deciding = deciding;
        this.accepting = accepting;
        this.reading = reading;
        this.people = people;
    }

    public void enter(Runnable done) {
        var fields = new ProposalFields[1];
        var form = new RecordForm<>("proposals.form", () -> fields[0].command());
        fields[0] = new ProposalFields(form, people);
        form.clean();
        form.onSave(proposals::enter).afterwards(() -> {
            done.run();
            Toast.done(text("proposals.enter.done"));
        });
        new FormDialog(text("proposals.enter"), form, text("proposals.enter.save")).open();
    }

    /** For what the team wrote down itself, as long as it is open. */
    public void change(ProposalDetails proposal, Runnable changed) {
        var fields = new ProposalFields[1];
        var form = new RecordForm<>("proposals.form", () -> new ChangeProposal(proposal.id(), proposal.version(), fields[0].command()));
        fields[0] = new ProposalFields(form, people);
        fields[0].fill(proposal, people);
        form.clean();
        form.onSave(proposals::change).afterwards(() -> {
            changed.run();
            Toast.done(text("proposals.change.done"));
        }).again(again(proposal, changed, this::change));
        new FormDialog(text("proposals.change.title"), form, text("proposals.change.save")).open();
    }

    public void accept(ProposalDetails proposal, Runnable changed) {
        accepting.open(proposal, again(proposal, changed, this::accept), command -> {
            long meeting = deciding.accept(command);
            done(proposal, meeting == 0 ? "proposals.accept.asked" : "proposals.accept.planned", changed);
            if (meeting != 0) {
                UI.getCurrent().navigate("meetings/" + meeting);
            }
        });
    }

    public void merge(ProposalDetails proposal, Runnable changed) {
        var other = new ComboBox<ProposalRow>();
        other.setItems(others(proposal));
        other.setItemLabelGenerator(row -> text("proposals.merge.item", row.title(), row.memberName()));
        var word = word();
        var form = new RecordForm<>("proposals.merge", () -> new MergeProposal(proposal.id(), proposal.version(), chosen(other.getValue()), word.getValue()));
        form.note(text("proposals.merge.note"));
        form.field("other", other);
        form.optional("word", word);
        var preview = new Preview(proposal, () -> reading.of(proposal, Errand.MERGED, other.getValue() == null ? "…" : other.getValue().title(), word.getValue(), false));
        form.place(preview);
        other.addValueChangeListener(change -> preview.refresh());
        word.addValueChangeListener(change -> preview.refresh());
        form.clean();
        form.onSave(deciding::merge).afterwards(() -> done(proposal, "proposals.merge.done", changed)).again(again(proposal, changed, this::merge));
        new FormDialog(text("proposals.merge.title", proposal.data().title()), form, text("proposals.merge.save")).open();
    }

    private List<ProposalRow> others(ProposalDetails proposal) {
        return proposals.rows(ProposalFilter.everything().withStates(Set.of(State.OPEN, State.ACCEPTED)), Slice.first(MOST)).stream().filter(row -> row.id() != proposal.id()).toList();
    }

    private static long chosen(ProposalRow row) {
        if (row == null) {
            throw new InvalidValue("other", "proposals.refusal.other");
        }
        return row.id();
    }

    public void decline(ProposalDetails proposal, Runnable changed) {
        var word = word();
        var form = new RecordForm<>("proposals.decline", () -> new DeclineProposal(proposal.id(), proposal.version(), word.getValue()));
        form.field("word", word);
        var preview = new Preview(proposal, () -> reading.of(proposal, Errand.DECLINED, "", word.getValue(), false));
        form.place(preview);
        word.addValueChangeListener(change -> preview.refresh());
        form.clean();
        form.onSave(deciding::decline).afterwards(() -> done(proposal, "proposals.decline.done", changed)).again(again(proposal, changed, this::decline));
        new FormDialog(text("proposals.decline.title", proposal.data().title()), form, text("proposals.decline.save")).open();
    }

    private Runnable again(ProposalDetails proposal, Runnable changed, BiConsumer<ProposalDetails, Runnable> dialog) {
        return () -> {
            changed.run();
            dialog.accept(proposals.details(proposal.id()), changed);
        };
    }

    public void withdraw(ProposalDetails proposal, Runnable changed) {
        deciding.withdraw(proposal.id(), proposal.version());
        done(proposal, "proposals.withdraw.done", changed);
    }

    public void reopen(ProposalDetails proposal, Runnable changed) {
        deciding.reopen(proposal.id());
        changed.run();
        Toast.done(text("proposals.reopen.done", proposal.data().title()));
    }

    private void done(ProposalDetails proposal, String key, Runnable changed) {
        changed.run();
        Toast.done(text(key, proposal.data().title()), () -> {
            deciding.reopen(proposal.id());
            UI.getCurrent().navigate("proposals/" + proposal.id());
            changed.run();
        });
    }

    static TextArea word() {
        var word = new TextArea();
        word.setMaxLength(Verdict.MAX_WORD);
        word.setMinRows(2);
        word.setValueChangeMode(ValueChangeMode.LAZY);
        return word;
    }
}
