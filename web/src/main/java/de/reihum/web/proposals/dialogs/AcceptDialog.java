package de.reihum.web.proposals.dialogs;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.meetings.series.SeriesDetails;
import de.reihum.meetings.series.SeriesService;
import de.reihum.polls.Poll;
import de.reihum.polls.PollFilter;
import de.reihum.polls.PollRow;
import de.reihum.polls.PollService;
import de.reihum.proposals.Proposal;
import de.reihum.proposals.ProposalDetails;
import de.reihum.proposals.deciding.AcceptProposal;
import de.reihum.proposals.mail.Errand;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Slice;
import de.reihum.web.shared.form.FormDialog;
import de.reihum.web.shared.form.RecordForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;

/** The window in which something is made of a proposal: a meeting, or something to choose in a poll that was not sent yet. */
@ApplicationScoped
public class AcceptDialog {

    private static final int MAX_TITLE = 160;
    private static final int MOST = 50;

    private enum Way { MEETING, POLL }

    private SeriesService series;
    private PollService polls;
    private Reading reading;
    private Actor actor;

    protected AcceptDialog() {}

    @Inject
    public AcceptDialog(SeriesService series, PollService polls, Reading reading, Actor actor) {
        this.series = series;
        this.polls = polls;
        this.reading = reading;
        this.actor = actor;
    }

    void open(ProposalDetails proposal, Runnable again, Consumer<AcceptProposal> accept) {
        var way = new RadioButtonGroup<Way>();
        way.setItems(Way.values());
        way.setItemLabelGenerator(one -> text("proposals.accept.way." + one));
        var title = new TextField();
        title.setMaxLength(MAX_TITLE);
        var of = new Select<SeriesDetails>();
        of.setItems(series.all().stream().filter(one -> !one.ended()).toList());
        of.setItemLabelGenerator(one -> one == null ? text("proposals.accept.series.none") : one.data().name());
        of.setEmptySelectionAllowed(true);
        of.setEmptySelectionCaption(text("proposals.accept.series.none"));
        var poll = new Select<PollRow>();
        var drafts = drafts(proposal);
        poll.setItems(drafts);
        poll.setItemLabelGenerator(row -> row == null ? "" : row.question());
        var word = ProposalDialogs.word();
        var form = new RecordForm<>("proposals.accept", () -> {
            boolean asked = way.getValue() == Way.POLL;
            return new AcceptProposal(proposal.id(), proposal.version(), title.getValue(), of.getValue() == null ? 0 : of.getValue().id(), asked ? chosen(poll.getValue()) : 0, word.getValue());
        });
        if (!drafts.isEmpty()) {
            form.field("way", way);
        }
        form.field("poll", poll);
        form.field("title", title);
        form.optional("series", of);
        form.optional("word", word);
        var preview = new Preview(proposal, () -> reading.of(proposal, Errand.ACCEPTED, "", word.getValue(), way.getValue() == Way.POLL));
        form.place(preview);
        way.addValueChangeListener(change -> {
            boolean asked = way.getValue() == Way.POLL;
            poll.setVisible(asked);
            title.setVisible(!asked);
            of.setVisible(!asked);
            preview.refresh();
        });
        way.setValue(Way.MEETING);
        title.setValue(proposal.data().title());
        if (drafts.size() == 1) {
            poll.setValue(drafts.get(0));
        }
        word.addValueChangeListener(change -> preview.refresh());
        form.clean();
        form.onSave(accept).again(again);
        new FormDialog(text("proposals.accept.title.dialog", proposal.data().title()), form, text("proposals.accept.save")).open();
    }

    private List<PollRow> drafts(ProposalDetails proposal) {
        boolean askable = proposal.data().kind() == Proposal.Kind.TOPIC && actor.may(Permission.POLLS_WRITE);
        return askable ? polls.rows(PollFilter.in(Poll.State.DRAFT), Slice.first(MOST)) : List.of();
    }

    private static long chosen(PollRow row) {
        if (row == null) {
            throw new InvalidValue("poll", "proposals.refusal.poll");
        }
        return row.id();
    }
}
