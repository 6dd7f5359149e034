package de.reihum.persistence.shared;

import de.reihum.shared.Reason;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** A reason is stored as a JSON list of one; see {@link ReasonsJson}. */
@Converter(autoApply = true)
public class ReasonConverter implements AttributeConverter<Reason, String> {

    private static final Reason NONE = Reason.of("", "");

    @Override
    public String convertToDatabaseColumn(Reason reason) {
        return reason == null || reason.key().isEmpty() ? "" : ReasonsJson.write(List.of(reason));
    }

    @Override
    public Reason convertToEntityAttribute(String stored) {
        return stored == null || stored.isEmpty() ? NONE : ReasonsJson.read(stored).get(0);
    }
}
