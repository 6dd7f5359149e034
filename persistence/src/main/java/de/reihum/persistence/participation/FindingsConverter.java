package de.reihum.persistence.participation;

import de.reihum.members.sources.Evidence;
import de.reihum.participation.Findings;
import de.reihum.participation.rules.Finding;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.time.LocalDate;

/** Findings are stored as JSON, so that they are worded when they are shown. */
@Converter(autoApply = true)
public class FindingsConverter implements AttributeConverter<Findings, String> {

    private static final JsonProvider JSON = JsonProvider.provider();

    @Override
    public String convertToDatabaseColumn(Findings findings) {
        if (findings == null || findings.all().isEmpty()) {
            return "";
        }
        var array = JSON.createArrayBuilder();
        findings.all().forEach(one -> array.add(JSON.createObjectBuilder().add("l", one.line().name()).add("r", one.result().name()).add("c", one.count()).add("o", one.of())
                .add("d", one.last() == null ? "" : one.last().toString())));
        return array.build().toString();
    }

    @Override
    public Findings convertToEntityAttribute(String stored) {
        if (stored == null || stored.isEmpty()) {
            return Findings.NONE;
        }
        try (var reader = JSON.createReader(new StringReader(stored))) {
            return new Findings(reader.readArray().getValuesAs(JsonObject.class).stream().map(FindingsConverter::finding).toList());
        }
    }

    private static Finding finding(JsonObject one) {
        var last = one.getString("d");
        return new Finding(Evidence.Line.valueOf(one.getString("l")), Finding.Result.valueOf(one.getString("r")), one.getInt("c"), one.getInt("o"), last.isEmpty() ? null : LocalDate.parse(last));
    }
}
