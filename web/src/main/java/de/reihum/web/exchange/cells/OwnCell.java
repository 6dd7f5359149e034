package de.reihum.web.exchange.cells;

import de.reihum.exchange.judgement.ImportColumn;
import de.reihum.fields.FieldOption;
import de.reihum.fields.FieldRow;
import de.reihum.shared.Folding;
import de.reihum.shared.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a list says in one of the network's own fields, as the field stores it. */
final class OwnCell {

    /** An empty cell says nothing, as many lists have gaps; to empty a field is said in words. */
    private static final Set<String> EMPTY = Set.of("(leer)", "(empty)");

    private OwnCell() {}

    /** @param raw as it stands in the file @return nothing when the list says nothing that can be understood; an empty text when it says that there is nothing */
    static Optional<String> read(FieldRow field, String raw, Notes notes) {
        var text = Cell.one(raw);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        boolean emptied = EMPTY.contains(text.toLowerCase(Locale.ROOT));
        var value = emptied ? "" : value(field, raw, text, notes);
        if (value.isEmpty() && !emptied) {
            return Optional.empty();
        }
        if (!field.reasons(value).isEmpty()) {
            notes.warn(null, "ownUnknown", field.nameDe(), text);
            return Optional.empty();
        }
        return Optional.of(value);
    }

    private static String value(FieldRow field, String raw, String text, Notes notes) {
        return switch (field.kind()) {
            case TEXT -> Cell.many(raw);
            case NUMBER -> text.replace(',', '.');
            case DATE -> date(text);
            case CHOICE -> choice(field, text, notes);
            case YES_NO -> PremisesCell.yesNo(text).map(yes -> yes ? "yes" : "no").orElse("?");
        };
    }

    private static String date(String text) {
        var read = DateCell.read(text, ImportColumn.JOINED_ON, new Notes());
        return !read.isEmpty() && new PartialDate(read).knowsDay() ? read : "?";
    }

    /** Names may hold commas themselves: the longest name that fits is taken. */
    private static String choice(FieldRow field, String text, Notes notes) {
        var names = field.options().all().stream().sorted(Comparator.comparingInt((FieldOption option) -> option.name().length()).reversed()).toList();
        var chosen = new ArrayList<FieldOption>();
        var rest = text;
        while (!rest.isEmpty()) {
            var left = rest;
            var option = names.stream().filter(one -> begins(left, one.name())).findFirst();
            option.ifPresent(chosen::add);
            if (option.isEmpty()) {
                notes.warn(null, "ownUnknown", field.nameDe(), left.split("[,;]")[0].strip());
            }
            rest = after(left, option);
        }
        return numbers(field, chosen);
    }

    private static boolean begins(String text, String name) {
        return text.length() >= name.length() && Folding.fold(text.substring(0, name.length())).equals(Folding.fold(name)) && (text.length() == name.length() || ",;".indexOf(text.charAt(name.length())) >= 0);
    }

    private static String after(String text, Optional<FieldOption> option) {
        int end = option.map(one -> one.name().length()).orElse(Math.max(1, text.split("[,;]")[0].length()));
        return end >= text.length() ? "" : text.substring(end + 1).strip();
    }

    private static String numbers(FieldRow field, List<FieldOption> chosen) {
        return field.options().all().stream().filter(chosen::contains).map(option -> Integer.toString(option.number())).collect(Collectors.joining(","));
    }
}
