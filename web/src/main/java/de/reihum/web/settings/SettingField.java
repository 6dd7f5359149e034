package de.reihum.web.settings;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.settings.Retention;
import de.reihum.settings.Seats;
import de.reihum.settings.Setting;
import de.reihum.settings.Starters;
import de.reihum.settings.YesNo;
import de.reihum.settings.days.FederalState;
import de.reihum.settings.look.MemberWord;
import de.reihum.settings.look.RoundWord;
import java.util.Arrays;
import java.util.List;

/** The right field for each setting. */
final class SettingField {

    private static final int ROWS = 4;
    private static final List<String> MONTHS = Retention.MONTHS.stream().map(months -> Integer.toString(months)).toList();

    private SettingField() {}

    /** Whether it is asked in a form; the colours of tags are chosen beside the tags. */
    static boolean asked(Setting setting) {
        return setting != Setting.TAG_COLOURS;
    }

    static HasValue<?, String> of(Setting setting) {
        return switch (setting) {
            case LANGUAGE, SECOND_FACTOR, MEMBER_WORD, ROUND_WORD, STARTERS, FEDERAL_STATE, SEATS, PUBLIC_DATES, RETENTION -> choice(setting);
            case COLOUR -> new ColourField();
            case REPLY_TO -> new EmailField();
            case SENDER_NAME -> new TextField();
            case CALL_AFTER, CALL_LATE, CALL_LONG -> number();
            case SIGNATURE, IMPRINT, PRIVACY, TAG_COLOURS -> area();
        };
    }

    /** The value as it is shown. */
    static String words(Setting setting, String value) {
        return switch (setting) {
            case LANGUAGE -> text("shared.language." + value);
            case RETENTION -> text("settings.RETENTION.months", Integer.parseInt(value));
            default -> choices(setting).isEmpty() ? value : text("settings." + setting + "." + value);
        };
    }

    private static Select<String> choice(Setting setting) {
        var select = new Select<String>();
        select.setItems(choices(setting));
        select.setItemLabelGenerator(one -> words(setting, one));
        return select;
    }

    private static List<String> choices(Setting setting) {
        return switch (setting) {
            case LANGUAGE -> List.of("de", "en");
            case SECOND_FACTOR, PUBLIC_DATES -> names(YesNo.values());
            case MEMBER_WORD -> names(MemberWord.values());
            case ROUND_WORD -> names(RoundWord.values());
            case STARTERS -> names(Starters.values());
            case FEDERAL_STATE -> names(FederalState.values());
            case SEATS -> names(Seats.values());
            case RETENTION -> MONTHS;
            default -> List.of();
        };
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static TextField number() {
        var field = new TextField();
        field.setAllowedCharPattern("[0-9]");
        field.getElement().setAttribute("inputmode", "numeric");
        return field;
    }

    private static TextArea area() {
        var area = new TextArea();
        area.setMinRows(ROWS);
        return area;
    }
}
