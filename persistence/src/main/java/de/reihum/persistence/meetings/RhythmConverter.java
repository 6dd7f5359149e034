package de.reihum.persistence.meetings;

import de.reihum.meetings.series.Rhythm;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A rhythm as one short text: {@code 3,6,11;4;2} is the second Thursday of March, June and November. */
@Converter(autoApply = true)
public class RhythmConverter implements AttributeConverter<Rhythm, String> {

    @Override
    public String convertToDatabaseColumn(Rhythm rhythm) {
        return rhythm == null ? null
                : rhythm.ordered().stream().map(month -> Integer.toString(month.getValue())).collect(Collectors.joining(",")) + ";" + rhythm.weekday().getValue() + ";" + rhythm.week();
    }

    @Override
    public Rhythm convertToEntityAttribute(String stored) {
        if (stored == null) {
            return null;
        }
        var parts = stored.split(";");
        var months = Arrays.stream(parts[0].split(",")).filter(one -> !one.isEmpty()).map(one -> Month.of(Integer.parseInt(one))).collect(Collectors.toSet());
        return new Rhythm(months, DayOfWeek.of(Integer.parseInt(parts[1])), Integer.parseInt(parts[2]));
    }
}
