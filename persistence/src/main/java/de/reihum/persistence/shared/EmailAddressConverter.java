package de.reihum.persistence.shared;

import de.reihum.shared.EmailAddress;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Mail addresses are stored as text. */
@Converter(autoApply = true)
public class EmailAddressConverter implements AttributeConverter<EmailAddress, String> {

    @Override
    public String convertToDatabaseColumn(EmailAddress address) {
        return address == null ? null : address.text();
    }

    @Override
    public EmailAddress convertToEntityAttribute(String stored) {
        return stored == null ? null : new EmailAddress(stored);
    }
}
