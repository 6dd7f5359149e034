package de.reihum.web.privacy;

import de.reihum.privacy.PersonFile;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.Map;

/** A person's file for another program: sections and names are keys that stay the same in every language, values are as stored. */
public final class PersonJson {

    private static final JsonProvider JSON = JsonProvider.provider();

    private PersonJson() {}

    static String of(PersonFile file) {
        var text = new StringWriter();
        try (var writer = JSON.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(text)) {
            writer.writeObject(object(file));
        }
        return text.toString();
    }

    /** As a resource answers it. */
    public static JsonObject object(PersonFile file) {
        var sections = JSON.createArrayBuilder();
        file.sections().forEach((name, items) -> {
            var facts = JSON.createArrayBuilder();
            items.forEach(item -> facts.add(JSON.createObjectBuilder().add("name", item.name()).add("value", item.value())));
            sections.add(JSON.createObjectBuilder().add("section", name).add("facts", facts));
        });
        return JSON.createObjectBuilder().add("id", Long.toString(file.contact())).add("name", file.name()).add("member", file.memberName()).add("memberId", Long.toString(file.member()))
                .add("network", file.network()).add("madeAt", file.madeAt().toString()).add("sections", sections).build();
    }
}
