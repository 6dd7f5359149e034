package de.reihum.web.settings;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import de.reihum.settings.look.BrandColour;
import de.reihum.web.shared.page.Actions;
import java.util.Optional;

/** A colour by its figure or by the device's own choice, shown as it will look; says at once when nobody could read on it, and what would do. */
class ColourField extends CustomField<String> {

    private final TextField figure = new TextField();
    private final Element chooser = new Element("input");
    private final Div sample = new Div();
    private final Div verdict = new Div();

    ColourField() {
        addClassName("colour-field");
        figure.setMaxLength(7);
        figure.setWidth("9em");
        figure.setValueChangeMode(ValueChangeMode.LAZY);
        figure.setAriaLabel(text("settings.colour.figure"));
        figure.addValueChangeListener(change -> {
            updateValue();
            judge();
        });
        chooser.setAttribute("type", "color").setAttribute("aria-label", text("settings.colour.choose"));
        chooser.addEventListener("change", event -> figure.setValue(event.getEventData().getString("element.value"))).addEventData("element.value");
        sample.addClassName("sample");
        verdict.addClassName("verdict");
        verdict.getElement().setAttribute("aria-live", "polite");
        var line = new Div();
        line.addClassName("line");
        line.getElement().appendChild(chooser);
        line.add(figure, sample);
        add(line, verdict);
    }

    @Override
    protected String generateModelValue() {
        return figure.getValue().strip();
    }

    @Override
    protected void setPresentationValue(String value) {
        figure.setValue(value == null ? "" : value);
        judge();
    }

    private void judge() {
        verdict.removeAll();
        sample.removeAll();
        read().ifPresent(colour -> {
            chooser.setProperty("value", colour.text());
            if (colour.readable()) {
                sample(colour);
                verdict.add(new Span(text("settings.colour.fine", formats().decimal(colour.ratio()))));
            } else {
                var nearest = colour.nearestReadable();
                verdict.add(new Span(text("settings.colour.weak", formats().decimal(colour.ratio()))), Actions.link(text("settings.colour.take", nearest.text()), () -> figure.setValue(nearest.text())));
            }
        });
    }

    private void sample(BrandColour colour) {
        var button = new Span(text("settings.colour.sample.button"));
        button.getStyle().set("background", colour.text()).set("color", "#fff");
        var badge = new Span(text("settings.colour.sample.wash"));
        badge.getStyle().set("background", colour.wash()).set("color", colour.ink());
        var dark = new Span(text("settings.colour.sample.dark"));
        dark.getStyle().set("background", colour.washOnDark()).set("color", colour.inkOnDark());
        sample.add(button, badge, dark);
    }

    private Optional<BrandColour> read() {
        return figure.getValue().strip().matches("#[0-9a-fA-F]{6}") ? Optional.of(BrandColour.parse(figure.getValue())) : Optional.empty();
    }
}
