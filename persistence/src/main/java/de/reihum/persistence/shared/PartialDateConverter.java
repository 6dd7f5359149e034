package de.reihum.persistence.shared;

import de.reihum.shared.PartialDate;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Partial dates are stored as text that sorts by time. */
@Converter(autoApply = true)
public class PartialDateConverter implements AttributeConverter<PartialDate, String> {

    @Override
    public String convertToDatabaseColumn(PartialDate date) {
        return date == null ? null : date.text();
    }

    @Override
    public PartialDate convertToEntityAttribute(String stored) {
        return stored == null ? null : new PartialDate(stored);
    }
}
