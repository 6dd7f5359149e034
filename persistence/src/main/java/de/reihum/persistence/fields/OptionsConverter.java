package de.reihum.persistence.fields;

import de.reihum.fields.FieldOption;
import de.reihum.fields.Options;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.stream.Collectors;

/** Options are stored line by line, {@code 3 name}, retired ones {@code 3- name}; a name has no line breaks. */
@Converter(autoApply = true)
public class OptionsConverter implements AttributeConverter<Options, String> {

    private static final String RETIRED = "-";

    @Override
    public String convertToDatabaseColumn(Options options) {
        return options == null ? null : options.all().stream().map(option -> option.number() + (option.retired() ? RETIRED : "") + " " + option.name()).collect(Collectors.joining("\n"));
    }

    @Override
    public Options convertToEntityAttribute(String stored) {
        return stored == null ? Options.NONE : new Options(stored.lines().filter(line -> line.matches("\\d+-? .+")).map(OptionsConverter::option).toList());
    }

    private static FieldOption option(String line) {
        var number = line.substring(0, line.indexOf(' '));
        return new FieldOption(Integer.parseInt(number.replace(RETIRED, "")), line.substring(line.indexOf(' ') + 1), number.endsWith(RETIRED));
    }
}
