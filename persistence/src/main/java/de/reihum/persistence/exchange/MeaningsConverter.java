package de.reihum.persistence.exchange;

import de.reihum.exchange.Meanings;
import de.reihum.exchange.judgement.ImportColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Meanings are stored as {@code NAME,-,STREET}; a dash for a column that is not imported, {@code #17} for one that means an own field. */
@Converter(autoApply = true)
public class MeaningsConverter implements AttributeConverter<Meanings, String> {

    private static final String NONE = "-";
    private static final String OWN = "#";

    @Override
    public String convertToDatabaseColumn(Meanings meanings) {
        return meanings == null ? null : IntStream.range(0, meanings.columns().size()).mapToObj(index -> stored(meanings, index)).collect(Collectors.joining(","));
    }

    @Override
    public Meanings convertToEntityAttribute(String stored) {
        if (stored == null) {
            return null;
        }
        var names = stored.split(",");
        var own = IntStream.range(0, names.length).filter(index -> names[index].startsWith(OWN)).boxed().collect(Collectors.toMap(index -> index, index -> Long.valueOf(names[index].substring(OWN.length()))));
        return new Meanings(Arrays.stream(names).map(name -> NONE.equals(name) || name.startsWith(OWN) ? null : ImportColumn.valueOf(name)).collect(Collectors.toList()), own);
    }

    private static String stored(Meanings meanings, int index) {
        var column = meanings.columns().get(index);
        return column != null ? column.name() : meanings.own().containsKey(index) ? OWN + meanings.own().get(index) : NONE;
    }
}
