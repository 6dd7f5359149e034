package de.reihum.web.exchange.cells;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import de.reihum.exchange.judgement.ImportColumn;
import de.reihum.shared.Lines;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The telephone numbers in one cell, in the international form; what is no number is kept as it was written. */
final class PhoneCell {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String HOME = "DE";
    private static final int MAX = 40;
    /** Excel takes a number without blanks for a quantity and keeps only its first digits. */
    private static final Pattern MANGLED = Pattern.compile("\\d+(?:[.,]\\d+)?E\\+?\\d+", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[;,|\\n]|\\boder\\b|\\bor\\b|\\bund\\b)\\s*");
    private static final Pattern DIGITS_ONLY = Pattern.compile("[1-9]\\d{5,11}");

    private PhoneCell() {}

    static List<String> read(String text, Notes notes) {
        if (Cell.meansNothing(text)) {
            return List.of();
        }
        if (MANGLED.matcher(text).matches()) {
            notes.warn(ImportColumn.PHONE, "phoneMangled", text);
            return List.of();
        }
        var numbers = BETWEEN.splitAsStream(text).filter(part -> !part.isEmpty()).map(part -> one(part, notes)).flatMap(Optional::stream).distinct().toList();
        numbers.stream().skip(1).forEach(second -> notes.note(ImportColumn.PHONE, "secondPhone", second));
        return numbers;
    }

    private static Optional<String> one(String text, Notes notes) {
        if (text.chars().noneMatch(Character::isDigit)) {
            notes.warn(ImportColumn.PHONE, "phoneNone", text);
            return Optional.empty();
        }
        var proper = proper(text);
        if (proper.isEmpty() && DIGITS_ONLY.matcher(text).matches()) {
            proper = proper("0" + text);
            proper.ifPresent(number -> notes.note(ImportColumn.PHONE, "phoneZero", text, number));
        }
        if (proper.isEmpty()) {
            notes.note(ImportColumn.PHONE, "phoneUnusual", text);
        }
        return proper.or(() -> Optional.of(Lines.cut(text, MAX)));
    }

    private static Optional<String> proper(String text) {
        try {
            var number = NUMBERS.parse(text, HOME);
            return NUMBERS.isValidNumber(number) ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.INTERNATIONAL)) : Optional.empty();
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }
}
