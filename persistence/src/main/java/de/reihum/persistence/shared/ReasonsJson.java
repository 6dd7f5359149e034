package de.reihum.persistence.shared;

import de.reihum.shared.Reason;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.List;

/** Reasons as JSON, so that they are translated when they are shown, not when they are stored. Whole numbers stay numbers, all else is text. */
public final class ReasonsJson {

    /** Kept, because each {@code Json.create…} looks the provider up anew: two thirds of the time of a bulk save. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private ReasonsJson() {}

    public static String write(List<Reason> reasons) {
        var array = JSON.createArrayBuilder();
        for (var reason : reasons) {
            var arguments = JSON.createArrayBuilder();
            for (var argument : reason.arguments()) {
                if (argument instanceof Integer || argument instanceof Long) {
                    arguments.add(((Number) argument).longValue());
                } else {
                    arguments.add(argument.toString());
                }
            }
            array.add(JSON.createObjectBuilder().add("f", reason.field()).add("k", reason.key()).add("a", arguments));
        }
        return array.build().toString();
    }

    public static List<Reason> read(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(object -> new Reason(object.getString("f"), object.getString("k"), object.getJsonArray("a").stream().map(ReasonsJson::argument).toList()))
                    .toList();
        }
    }

    private static Object argument(JsonValue value) {
        return value instanceof JsonNumber number ? (Object) number.longValue() : ((JsonString) value).getString();
    }
}
