package de.reihum.web.proposals.dialogs;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.proposals.Channel;
import de.reihum.proposals.Proposal.Kind;
import de.reihum.proposals.ProposalData;
import de.reihum.proposals.ProposalDetails;
import de.reihum.proposals.ProposalService.EnterProposal;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.PartialDate;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.touches.Who;
import de.reihum.web.touches.WhoSource;

/** What was heard, as fields of a form. */
class ProposalFields {

    private final ComboBox<Who> who = new ComboBox<>();
    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>();
    private final TextField title = new TextField();
    private final TextArea why = new TextArea();
    private final TextField wish = new TextField();
    private final IntegerField persons = new IntegerField();
    private final Checkbox hosting = new Checkbox();
    private final Checkbox named = new Checkbox();
    private final Select<Channel> channel = new Select<>();

    ProposalFields(RecordForm<?> form, WhoSource people) {
        form.field("member", who);
        who.setItems(people.field(true));
        who.setItemLabelGenerator(Who::name);
        form.field("kind", kind);
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(one -> text("proposals.kind." + one));
        form.field("title", title);
        title.setMaxLength(ProposalData.MAX_TITLE);
        form.optional("why", why);
        why.setMaxLength(ProposalData.MAX_WHY);
        form.optional("wish", wish);
        form.optional("persons", persons);
        form.field("hosting", hosting);
        form.field("named", named);
        form.field("channel", channel);
        channel.setItems(Channel.PHONE, Channel.TALK, Channel.MAIL, Channel.LETTER);
        channel.setItemLabelGenerator(one -> text("proposals.channel." + one));
        channel.setValue(Channel.PHONE);
        kind.addValueChangeListener(change -> react());
        kind.setValue(Kind.TOPIC);
    }

    private void react() {
        boolean meeting = kind.getValue() == Kind.MEETING;
        wish.setVisible(meeting);
        persons.setVisible(meeting);
        hosting.setVisible(meeting);
    }

    void fill(ProposalDetails proposal, WhoSource people) {
        var data = proposal.data();
        who.setValue(proposal.contact() == 0 ? people.ofMember(proposal.member()) : people.ofContact(proposal.contact()));
        kind.setValue(data.kind());
        title.setValue(data.title());
        why.setValue(data.why());
        wish.setValue(data.wish().isEmpty() ? "" : new PartialDate(data.wish()).typed());
        persons.setValue(data.persons() == 0 ? null : data.persons());
        hosting.setValue(data.hosting());
        named.setValue(data.named());
        channel.setValue(proposal.channel());
    }

    /** @throws InvalidValue when nobody is chosen */
    EnterProposal command() {
        if (who.getValue() == null) {
            throw new InvalidValue("member", "proposals.refusal.nobody");
        }
        var data = new ProposalData(kind.getValue(), title.getValue(), why.getValue(), wish.getValue(), hosting.getValue(), persons.getValue() == null ? 0 : persons.getValue(), named.getValue());
        return new EnterProposal(who.getValue().member(), who.getValue().contact(), channel.getValue(), data);
    }
}
