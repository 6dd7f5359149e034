package de.reihum.web.profile.edit;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.reihum.profile.answers.Funding;

/** Six shares in per cent, with their sum below while one types. */
class FundingField extends CustomField<Funding> {

    private final IntegerField publicFunds = share("publicFunds");
    private final IntegerField memberFees = share("memberFees");
    private final IntegerField partners = share("partners");
    private final IntegerField charges = share("charges");
    private final IntegerField donations = share("donations");
    private final IntegerField other = share("other");
    private final TextField otherSource = new TextField(text("profile.form.otherSource"));
    private final Span sum = new Span();

    FundingField() {
        super(Funding.UNKNOWN);
        otherSource.setMaxLength(160);
        sum.getElement().setAttribute("role", "status");
        var shares = new Div(publicFunds, memberFees, partners, charges, donations, other);
        shares.addClassName("shares");
        var all = new Div(shares, otherSource, sum);
        all.addClassName("funding");
        add(all);
        show();
    }

    private IntegerField share(String source) {
        var field = new IntegerField(text("profile.source." + source));
        field.setSuffixComponent(new Span("%"));
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.addValueChangeListener(change -> show());
        return field;
    }

    private void show() {
        if (sum == null || otherSource == null) {
            return;
        }
        var funding = generateModelValue();
        otherSource.setVisible(other.getValue() != null && other.getValue() > 0);
        sum.setText(!funding.answered() ? text("profile.sum.none") : funding.missing() > 0 ? text("profile.sum.missing", funding.sum(), funding.missing())
                : funding.missing() < 0 ? text("profile.sum.tooMuch", funding.sum(), -funding.missing()) : text("profile.sum.right"));
        sum.setClassName("sum " + (funding.missing() == 0 ? "right" : "wrong"));
    }

    /** Also what was typed and not left yet. */
    Funding now() {
        return generateModelValue();
    }

    @Override
    protected Funding generateModelValue() {
        return new Funding(publicFunds.getValue(), memberFees.getValue(), partners.getValue(), charges.getValue(), donations.getValue(), other.getValue(), otherSource.getValue());
    }

    @Override
    protected void setPresentationValue(Funding funding) {
        publicFunds.setValue(funding.publicFunds());
        memberFees.setValue(funding.memberFees());
        partners.setValue(funding.partners());
        charges.setValue(funding.charges());
        donations.setValue(funding.donations());
        other.setValue(funding.other());
        otherSource.setValue(funding.otherSource());
        show();
    }
}
