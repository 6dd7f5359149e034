package de.reihum.web.exchange.guide;

import static de.reihum.web.shared.text.Texts.language;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.exchange.ImportDetails;
import de.reihum.exchange.ImportRowView;
import de.reihum.exchange.Meanings;
import de.reihum.exchange.judgement.ImportColumn;
import de.reihum.fields.FieldRow;
import de.reihum.shared.Lines;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Card;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Step 2: what each column means, with some of its values beside it, and which side wins where list and product differ. */
class ColumnsStep extends Card {

    private static final int SAMPLES = 3;
    private static final int SAMPLE = 40;

    /** Takes what was chosen. */
    interface Chosen {
        void accept(Meanings meanings, boolean listWins, String consentText);
    }

    /** What a column can mean: one of the usual things, or one of the network's own fields. */
    private record Meaning(ImportColumn column, FieldRow field) {

        String words() {
            return column == null ? ExchangeWords.field(field, language().getLanguage()) : ExchangeWords.column(column);
        }
    }

    private final List<Select<Meaning>> choices = new ArrayList<>();
    private final RadioButtonGroup<Boolean> wins = new RadioButtonGroup<>();
    private final TextField consentText = new TextField(text("exchange.columns.consentText"));

    private final transient List<Meaning> possible;

    ColumnsStep(ImportDetails list, List<FieldRow> fields, List<ImportRowView> rows, Chosen chosen, Runnable discard) {
        super(text("exchange.columns.title"));
        possible = Stream.concat(Arrays.stream(ImportColumn.values()).map(column -> new Meaning(column, null)), fields.stream().map(field -> new Meaning(null, field))).toList();
        add(new Paragraph(text("exchange.columns.lead")), facts(list));
        var columns = new Div();
        columns.addClassName("mapping");
        for (int i = 0; i < list.headings().size(); i++) {
            columns.add(column(list, i, rows));
        }
        wins.setLabel(text("exchange.columns.differ"));
        wins.setItems(false, true);
        wins.setItemLabelGenerator(listWins -> text(listWins ? "exchange.columns.listWins" : "exchange.columns.fillOnly"));
        wins.setValue(list.listWins());
        var buttons = new Div(Actions.primary(text("exchange.columns.check"), () -> chosen.accept(meanings(), wins.getValue(), consentText.isVisible() ? consentText.getValue() : "")), Actions.quiet(text("exchange.columns.other"), discard));
        buttons.addClassName("form-buttons");
        consentText.setHelperText(text("exchange.columns.consentText.help"));
        consentText.setMaxLength(120);
        consentText.setValue(list.consentText());
        askForWords();
        add(columns, wins, consentText, buttons);
    }

    /** Asked only while a column says who agrees. */
    private void askForWords() {
        consentText.setVisible(choices.stream().map(Select::getValue).anyMatch(meaning -> meaning != null && meaning.column() == ImportColumn.CONSENT));
    }

    private Meanings meanings() {
        var own = new HashMap<Integer, Long>();
        for (int i = 0; i < choices.size(); i++) {
            var chosen = choices.get(i).getValue();
            if (chosen != null && chosen.field() != null) {
                own.put(i, chosen.field().id());
            }
        }
        return new Meanings(choices.stream().map(choice -> choice.getValue() == null ? null : choice.getValue().column()).collect(Collectors.toCollection(ArrayList::new)), own);
    }

    private static Component facts(ImportDetails list) {
        var facts = new Paragraph(ExchangeWords.facts(list));
        facts.addClassName("quiet-text");
        return facts;
    }

    private Component column(ImportDetails list, int index, List<ImportRowView> rows) {
        var heading = list.headings().get(index).isBlank() ? text("exchange.columns.unnamed", index + 1) : Lines.one(list.headings().get(index));
        var name = new Span(heading);
        name.addClassName("name");
        var samples = new Span(samples(index, rows));
        samples.addClassName("explanation");
        var words = new Div(name, samples);
        words.addClassName("words");
        var choice = new Select<Meaning>();
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(text("exchange.columns.ignore"));
        choice.setItems(possible);
        choice.setItemLabelGenerator(column -> column == null ? text("exchange.columns.ignore") : column.words());
        choice.setPlaceholder(text("exchange.columns.ignore"));
        choice.setAriaLabel(text("exchange.columns.meaning", heading));
        choice.setValue(meaning(list.meanings(), index));
        choice.addValueChangeListener(change -> askForWords());
        choices.add(choice);
        var row = new Div(words, choice);
        row.addClassName("column-row");
        return row;
    }

    /** A field that is asked no more leaves its column without a meaning. */
    private Meaning meaning(Meanings meanings, int index) {
        var column = meanings.columns().get(index);
        return possible.stream().filter(one -> column != null ? one.column() == column : one.field() != null && Long.valueOf(one.field().id()).equals(meanings.own().get(index))).findFirst().orElse(null);
    }

    private static String samples(int index, List<ImportRowView> rows) {
        return rows.stream().map(row -> shortened(Lines.one(row.cells().at(index)))).filter(value -> !value.isEmpty()).distinct().limit(SAMPLES)
                .collect(Collectors.joining(" · "));
    }

    private static String shortened(String value) {
        return value.length() > SAMPLE ? Lines.cut(value, SAMPLE) + "…" : value;
    }
}
