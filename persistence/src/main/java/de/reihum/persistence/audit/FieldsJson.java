package de.reihum.persistence.audit;

import de.reihum.audit.AuditRow;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.List;

/** The changed fields of one record as a JSON array, in the audit table's text column. */
final class FieldsJson {

    /** Kept, because each {@code Json.create…} looks the provider up anew: two thirds of the time of a bulk save. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private FieldsJson() {}

    static String write(List<AuditRow.Field> fields) {
        var array = JSON.createArrayBuilder();
        for (var field : fields) {
            var object = JSON.createObjectBuilder().add("f", field.name());
            if (field.old() != null) {
                object.add("o", field.old());
            }
            if (field.now() != null) {
                object.add("n", field.now());
            }
            array.add(object);
        }
        return array.build().toString();
    }

    static List<AuditRow.Field> read(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(object -> new AuditRow.Field(object.getString("f"), text(object, "o"), text(object, "n")))
                    .toList();
        }
    }

    private static String text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString string ? string.getString() : null;
    }
}
