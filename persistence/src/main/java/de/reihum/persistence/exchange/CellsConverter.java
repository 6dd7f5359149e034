package de.reihum.persistence.exchange;

import de.reihum.exchange.Cells;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;

/** Cells are stored as a JSON list of texts. */
@Converter(autoApply = true)
public class CellsConverter implements AttributeConverter<Cells, String> {

    private static final JsonProvider JSON = JsonProvider.provider();

    @Override
    public String convertToDatabaseColumn(Cells cells) {
        return cells == null ? null : JSON.createArrayBuilder(cells.texts()).build().toString();
    }

    @Override
    public Cells convertToEntityAttribute(String stored) {
        if (stored == null) {
            return null;
        }
        try (var reader = JSON.createReader(new StringReader(stored))) {
            return new Cells(reader.readArray().getValuesAs(JsonString::getString));
        }
    }
}
