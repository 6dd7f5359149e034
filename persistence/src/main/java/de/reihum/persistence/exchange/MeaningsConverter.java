package de.reihum.persistence.exchange;

import de.reihum.exchange.Meanings;
import de.reihum.exchange.judgement.ImportColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Meanings are stored as {@code NAME,-,STREET}; a dash for a column that is not imported. */
@Converter(autoApply = true)
public class MeaningsConverter implements AttributeConverter<Meanings, String> {

    private static final String NONE = "-";

    @Override
    public String convertToDatabaseColumn(Meanings meanings) {
        return meanings == null ? null : meanings.columns().stream().map(column -> column == null ? NONE : column.name()).collect(Collectors.joining(","));
    }

    @Override
    public Meanings convertToEntityAttribute(String stored) {
        return stored == null ? null : new Meanings(Arrays.stream(stored.split(",")).map(name -> NONE.equals(name) ? null : ImportColumn.valueOf(name)).collect(Collectors.toList()));
    }
}
