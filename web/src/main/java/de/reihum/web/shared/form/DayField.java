package de.reihum.web.shared.form;

import de.reihum.web.shared.text.Texts;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.text.DateFormatSymbols;
import java.util.Arrays;
import java.util.List;

/** A day, typed or picked from a calendar in the reader's language, in which weeks begin on Monday. */
public class DayField extends DatePicker {

    public DayField() {
        var language = Texts.language();
        var symbols = DateFormatSymbols.getInstance(language);
        setLocale(language);
        setI18n(new DatePickerI18n()
                .setDateFormats(Texts.text("shared.format.day"), "d.M.yyyy", "d.M.yy", "yyyy-MM-dd")
                .setFirstDayOfWeek(1)
                .setMonthNames(filled(symbols.getMonths()))
                .setWeekdays(filled(symbols.getWeekdays()))
                .setWeekdaysShort(filled(symbols.getShortWeekdays()))
                .setToday(Texts.text("shared.form.today"))
                .setCancel(Texts.text("shared.cancel")));
        setWeekNumbersVisible(true);
    }

    /** Java leaves an empty text before the first day and after the last month. */
    private static List<String> filled(String[] names) {
        return Arrays.stream(names).filter(name -> !name.isEmpty()).toList();
    }
}
