package de.reihum.persistence.api;

import de.reihum.api.Scopes;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Scopes are stored as text, separated by blanks. */
@Converter(autoApply = true)
public class ScopesConverter implements AttributeConverter<Scopes, String> {

    @Override
    public String convertToDatabaseColumn(Scopes scopes) {
        return scopes == null ? null : scopes.toString();
    }

    @Override
    public Scopes convertToEntityAttribute(String stored) {
        return stored == null ? null : Scopes.of(stored);
    }
}
