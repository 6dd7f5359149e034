package de.reihum.web.privacy;

import de.reihum.web.privacy.PersonCopy.Fact;
import de.reihum.web.privacy.PersonCopy.Section;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.Map;

/** A person's copy as a file for another program. */
final class PersonJson {

    private static final JsonProvider JSON = JsonProvider.provider();

    private PersonJson() {}

    static String of(PersonCopy copy) {
        var text = new StringWriter();
        try (var writer = JSON.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(text)) {
            writer.writeObject(object(copy));
        }
        return text.toString();
    }

    private static JsonObject object(PersonCopy copy) {
        var sections = JSON.createArrayBuilder();
        copy.sections().forEach(section -> sections.add(section(section)));
        return JSON.createObjectBuilder().add("id", Long.toString(copy.id())).add("name", copy.name()).add("member", copy.member()).add("memberId", Long.toString(copy.memberId()))
                .add("network", copy.network()).add("madeAt", copy.madeAt().toString()).add("language", copy.language()).add("sections", sections).build();
    }

    private static JsonObjectBuilder section(Section section) {
        var facts = JSON.createArrayBuilder();
        section.facts().forEach(fact -> facts.add(fact(fact)));
        return JSON.createObjectBuilder().add("section", section.section()).add("label", section.label()).add("facts", facts);
    }

    private static JsonObjectBuilder fact(Fact fact) {
        return JSON.createObjectBuilder().add("name", fact.name()).add("label", fact.label()).add("value", fact.value()).add("text", fact.text());
    }
}
