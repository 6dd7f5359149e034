package de.reihum.persistence.exchange;

import de.reihum.exchange.judgement.Before;
import de.reihum.members.Contact;
import de.reihum.members.ContactData;
import de.reihum.members.Member;
import de.reihum.members.MemberData;
import de.reihum.members.business.Section;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The state before a change, as JSON; read only to take an import back. */
@Converter(autoApply = true)
public class BeforeConverter implements AttributeConverter<Before, String> {

    private static final JsonProvider JSON = JsonProvider.provider();

    @Override
    public String convertToDatabaseColumn(Before before) {
        if (before == null) {
            return null;
        }
        var contacts = JSON.createArrayBuilder();
        for (var contact : before.contacts()) {
            var object = JSON.createObjectBuilder().add("id", contact.contact());
            contacts.add(contact.data() == null ? object : object.add("data", write(contact.data())));
        }
        var object = JSON.createObjectBuilder().add("awake", before.awake()).add("contacts", contacts);
        if (before.beside() != null) {
            object.add("beside", BesideJson.write(before.beside()));
        }
        return (before.member() == null ? object : object.add("member", write(before.member()))).build().toString();
    }

    @Override
    public Before convertToEntityAttribute(String stored) {
        if (stored == null) {
            return null;
        }
        try (var reader = JSON.createReader(new StringReader(stored))) {
            var object = reader.readObject();
            var contacts = object.getJsonArray("contacts").getValuesAs(JsonObject.class).stream()
                    .map(contact -> new Before.BeforeContact(contact.getJsonNumber("id").longValue(), contact.containsKey("data") ? contact(contact.getJsonArray("data")) : null)).toList();
            return new Before(object.containsKey("member") ? member(object.getJsonArray("member")) : null, contacts, object.getBoolean("awake"),
                    object.containsKey("beside") ? BesideJson.read(object.getJsonObject("beside")) : null);
        }
    }

    private static JsonArrayBuilder write(MemberData data) {
        return JSON.createArrayBuilder().add(data.name()).add(data.kind().name()).add(data.status().name()).add(data.employees()).add(data.sector()).add(data.street())
                .add(data.postcode()).add(data.town()).add(data.website()).add(data.joinedOn()).add(texts(data.tags())).add(data.notes())
                .add(data.section() == null ? "" : data.section().name()).add(data.employeesOn()).add(texts(data.languages()));
    }

    /** What stands at the end came later: older rows end before it. */
    private static MemberData member(JsonArray a) {
        var data = new MemberData(a.getString(0), Member.Kind.valueOf(a.getString(1)), Member.Status.valueOf(a.getString(2)), a.getString(3), a.getString(4), a.getString(5),
                a.getString(6), a.getString(7), a.getString(8), a.getString(9), texts(a.getJsonArray(10)), a.getString(11));
        return a.size() < 15 ? data : data.with(a.getString(12).isEmpty() ? null : Section.valueOf(a.getString(12)), a.getString(13), texts(a.getJsonArray(14)));
    }

    private static JsonArrayBuilder write(ContactData data) {
        return JSON.createArrayBuilder().add(data.salutation().name()).add(data.title()).add(data.firstName()).add(data.lastName()).add(data.position()).add(data.email())
                .add(data.phone()).add(texts(data.roles().stream().map(Enum::name).toList())).add(data.language()).add(data.consent().name()).add(data.consentSource())
                .add(data.channel() == null ? "" : data.channel().name()).add(texts(data.interests()));
    }

    private static ContactData contact(JsonArray a) {
        var data = new ContactData(Contact.Salutation.valueOf(a.getString(0)), a.getString(1), a.getString(2), a.getString(3), a.getString(4), a.getString(5), a.getString(6),
                texts(a.getJsonArray(7)).stream().map(Contact.Role::valueOf).collect(Collectors.toSet()), a.getString(8), Contact.Consent.valueOf(a.getString(9)), a.getString(10));
        return a.size() < 13 ? data : data.with(a.getString(11).isEmpty() ? null : Contact.Channel.valueOf(a.getString(11)), texts(a.getJsonArray(12)));
    }

    private static JsonArrayBuilder texts(Collection<String> texts) {
        return JSON.createArrayBuilder(texts);
    }

    private static Set<String> texts(JsonArray array) {
        return new LinkedHashSet<>(array.getValuesAs(JsonString::getString));
    }
}
