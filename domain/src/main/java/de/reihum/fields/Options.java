package de.reihum.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A choice's possibilities in their order, the retired ones at the end. */
public record Options(List<FieldOption> all) {

    public static final Options NONE = new Options(List.of());

    public Options {
        all = List.copyOf(all);
    }

    /** The wanted names in the wanted order; new ones get new numbers, known ones keep theirs, the others are retired. */
    Options become(List<String> names) {
        var become = new ArrayList<FieldOption>();
        int last = all.stream().mapToInt(FieldOption::number).max().orElse(0);
        for (var name : names) {
            var known = all.stream().filter(option -> option.name().equals(name)).findFirst();
            int number = known.map(FieldOption::number).orElse(last + 1);
            last = Math.max(last, number);
            become.add(new FieldOption(number, name, false));
        }
        all.stream().filter(option -> !names.contains(option.name())).forEach(option -> become.add(new FieldOption(option.number(), option.name(), true)));
        return new Options(become);
    }

    public List<FieldOption> offered() {
        return all.stream().filter(option -> !option.retired()).toList();
    }

    public Optional<FieldOption> find(int number) {
        return all.stream().filter(option -> option.number() == number).findFirst();
    }

    @Override
    public String toString() {
        return String.join(", ", offered().stream().map(FieldOption::name).toList());
    }
}
