package de.reihum.persistence.ballots;

import de.reihum.ballots.Choices;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Chosen options are stored as their numbers, e.g. {@code 3,1,2}. */
@Converter(autoApply = true)
public class ChoicesConverter implements AttributeConverter<Choices, String> {

    @Override
    public String convertToDatabaseColumn(Choices choices) {
        return choices == null ? null : choices.numbers().stream().map(Object::toString).collect(Collectors.joining(","));
    }

    @Override
    public Choices convertToEntityAttribute(String stored) {
        return stored == null ? null : new Choices(Arrays.stream(stored.split(",")).map(Integer::valueOf).toList());
    }
}
