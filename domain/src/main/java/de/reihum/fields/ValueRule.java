package de.reihum.fields;

import de.reihum.shared.InvalidValue;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a value may be, by its field's kind, and how it is stored: dates as 2026-11-22, numbers with a point, choices by their numbers, yes and no. */
final class ValueRule {

    private static final int LONGEST = 1_000;

    private ValueRule() {}

    /** @param before what stands there: a retired option may stay, but not be chosen anew */
    static String of(FieldRow field, String wanted, String before) {
        if (wanted.isEmpty()) {
            if (field.required()) {
                throw new InvalidValue(name(field), "fields.refusal.required", field.nameDe());
            }
            return "";
        }
        return switch (field.kind()) {
            case TEXT -> text(field, wanted);
            case NUMBER -> number(field, wanted);
            case DATE -> date(field, wanted);
            case CHOICE -> choice(field, wanted, before);
            case YES_NO -> yesNo(field, wanted);
        };
    }

    private static String text(FieldRow field, String wanted) {
        if (wanted.length() > LONGEST || wanted.chars().anyMatch(one -> Character.isISOControl(one) && one != '\n' && one != '\t')) {
            throw new InvalidValue(name(field), "fields.refusal.text", LONGEST);
        }
        return wanted;
    }

    private static String number(FieldRow field, String wanted) {
        var plain = wanted.replace(',', '.');
        if (!plain.matches("-?\\d{1,12}(\\.\\d{1,4})?")) {
            throw new InvalidValue(name(field), "fields.refusal.number");
        }
        return plain;
    }

    private static String date(FieldRow field, String wanted) {
        try {
            return LocalDate.parse(wanted).toString();
        } catch (DateTimeParseException none) {
            throw new InvalidValue(name(field), "fields.refusal.date");
        }
    }

    private static String choice(FieldRow field, String wanted, String before) {
        var kept = List.of(before.split(","));
        var chosen = Arrays.stream(wanted.split(",")).map(String::strip).distinct().toList();
        for (var number : chosen) {
            var option = number.matches("\\d{1,4}") ? field.options().find(Integer.parseInt(number)) : Optional.<FieldOption>empty();
            if (option.isEmpty() || option.get().retired() && !kept.contains(number)) {
                throw new InvalidValue(name(field), "fields.refusal.choice");
            }
        }
        return field.options().all().stream().map(option -> Integer.toString(option.number())).filter(chosen::contains).collect(Collectors.joining(","));
    }

    private static String yesNo(FieldRow field, String wanted) {
        if (!wanted.equals("yes") && !wanted.equals("no")) {
            throw new InvalidValue(name(field), "fields.refusal.choice");
        }
        return wanted;
    }

    private static String name(FieldRow field) {
        return Long.toString(field.id());
    }
}
