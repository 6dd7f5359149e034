package de.reihum.persistence.jobs;

import de.reihum.jobs.Counters;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counters are stored as {@code changed=3,created=12}. */
@Converter(autoApply = true)
public class CountersConverter implements AttributeConverter<Counters, String> {

    @Override
    public String convertToDatabaseColumn(Counters counters) {
        return counters == null ? "" : counters.values().entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue()).collect(Collectors.joining(","));
    }

    @Override
    public Counters convertToEntityAttribute(String stored) {
        var values = new TreeMap<String, Integer>();
        for (var part : stored == null || stored.isEmpty() ? new String[0] : stored.split(",")) {
            int equals = part.indexOf('=');
            values.put(part.substring(0, equals), Integer.valueOf(part.substring(equals + 1)));
        }
        return new Counters(values);
    }
}
