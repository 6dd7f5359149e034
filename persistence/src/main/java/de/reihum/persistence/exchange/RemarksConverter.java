package de.reihum.persistence.exchange;

import de.reihum.exchange.judgement.ImportColumn;
import de.reihum.exchange.judgement.Remark;
import de.reihum.exchange.judgement.Remarks;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;

/** Remarks are stored as JSON with message keys, so that they are read in the language of whoever looks. */
@Converter(autoApply = true)
public class RemarksConverter implements AttributeConverter<Remarks, String> {

    private static final JsonProvider JSON = JsonProvider.provider();

    @Override
    public String convertToDatabaseColumn(Remarks remarks) {
        if (remarks == null || remarks.all().isEmpty()) {
            return "";
        }
        var array = JSON.createArrayBuilder();
        for (var remark : remarks.all()) {
            var arguments = JSON.createArrayBuilder();
            for (var argument : remark.arguments()) {
                if (argument instanceof Number number) {
                    arguments.add(number.longValue());
                } else {
                    arguments.add(argument.toString());
                }
            }
            array.add(JSON.createObjectBuilder().add("l", remark.level().name()).add("c", remark.column() == null ? "" : remark.column().name())
                    .add("k", remark.key()).add("a", arguments));
        }
        return array.build().toString();
    }

    @Override
    public Remarks convertToEntityAttribute(String stored) {
        if (stored == null || stored.isEmpty()) {
            return Remarks.NONE;
        }
        try (var reader = JSON.createReader(new StringReader(stored))) {
            return new Remarks(reader.readArray().getValuesAs(JsonObject.class).stream().map(RemarksConverter::remark).toList());
        }
    }

    private static Remark remark(JsonObject object) {
        var column = object.getString("c");
        return new Remark(Remark.Level.valueOf(object.getString("l")), column.isEmpty() ? null : ImportColumn.valueOf(column), object.getString("k"),
                object.getJsonArray("a").stream().map(RemarksConverter::argument).toList());
    }

    private static Object argument(JsonValue value) {
        return value instanceof JsonNumber number ? (Object) number.longValue() : ((JsonString) value).getString();
    }
}
