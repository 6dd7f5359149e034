package de.reihum.fields;

import de.reihum.shared.Checks;
import java.util.List;

/**
 * How a field is called and what it asks. What it holds and what it is about never changes: values would lose their meaning.
 *
 * @param nameDe at most 60 characters, required
 * @param nameEn the German one when it is empty
 * @param help at most 200 characters
 * @param options of a choice, in their order; at most 60, each at most 80 characters; leaving out one that was there retires it
 */
public record FieldData(String nameDe, String nameEn, String help, boolean required, boolean inExports, List<String> options) {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_HELP = 200;
    private static final int LONGEST_OPTION = 80;
    static final int MOST_OPTIONS = 60;

    public FieldData {
        nameDe = line(nameDe);
        nameEn = line(nameEn).isEmpty() ? nameDe : line(nameEn);
        help = line(help);
        options = options == null ? List.of() : options.stream().map(FieldData::line).filter(option -> !option.isEmpty()).distinct().toList();
        new Checks()
                .require(sound(nameDe, LONGEST_NAME) && !nameDe.isEmpty(), "nameDe", "fields.refusal.name", LONGEST_NAME)
                .require(sound(nameEn, LONGEST_NAME), "nameEn", "fields.refusal.name", LONGEST_NAME)
                .require(sound(help, LONGEST_HELP), "help", "fields.refusal.help", LONGEST_HELP)
                .require(options.size() <= MOST_OPTIONS, "options", "fields.refusal.options", MOST_OPTIONS)
                .require(options.stream().allMatch(option -> sound(option, LONGEST_OPTION)), "options", "fields.refusal.option", LONGEST_OPTION)
                .done();
    }

    private static String line(String text) {
        return text == null ? "" : text.strip();
    }

    private static boolean sound(String text, int most) {
        return text.length() <= most && text.chars().noneMatch(Character::isISOControl);
    }
}
