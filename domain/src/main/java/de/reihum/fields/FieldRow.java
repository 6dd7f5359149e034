package de.reihum.fields;

import de.reihum.shared.Checks;
import de.reihum.shared.Reason;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** A field as it is shown, with what turns stored values into words. */
public record FieldRow(long id, Target target, FieldKind kind, String nameDe, String nameEn, String help, boolean required, boolean inExports, int place, boolean retired, Options options, long version) {

    /** As people put them, those that are asked no more behind. */
    static final Comparator<FieldRow> ORDER = Comparator.comparing(FieldRow::retired).thenComparing(FieldRow::place).thenComparing(FieldRow::id);

    public String name(String language) {
        return "en".equals(language) ? nameEn : nameDe;
    }

    /** Why this could not be stored, without refusing; empty when it could. Retired options may stay where they are. */
    public List<Reason> reasons(String value) {
        return Checks.reasons(() -> ValueRule.of(this, value, value));
    }

    /** The names of what was chosen, retired ones too. */
    public List<String> chosen(String value) {
        return value.isEmpty() ? List.of() : Arrays.stream(value.split(",")).map(Integer::parseInt).map(options::find).flatMap(Optional::stream).map(FieldOption::name).toList();
    }

    /** How a choice by names is stored; names that are none are left out. */
    public String choice(List<String> names) {
        return names.stream().map(name -> options.all().stream().filter(option -> option.name().equals(name)).findFirst().orElse(null)).filter(Objects::nonNull)
                .map(option -> Integer.toString(option.number())).collect(Collectors.joining(","));
    }
}
