package de.reihum.persistence.exchange;

import de.reihum.exchange.judgement.Beside;
import de.reihum.members.business.Hosting.Willing;
import de.reihum.members.business.HostingData;
import de.reihum.members.business.Premises;
import de.reihum.members.business.SiteData;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.Map;
import java.util.stream.Collectors;

/** What was known beside a member's master data, as JSON. */
final class BesideJson {

    private static final JsonProvider JSON = JsonProvider.provider();

    private BesideJson() {}

    static JsonObjectBuilder write(Beside beside) {
        var hosting = beside.premises().hosting();
        var sites = JSON.createArrayBuilder();
        beside.premises().sites().forEach(site -> sites.add(JSON.createArrayBuilder().add(site.name()).add(site.street()).add(site.postcode()).add(site.town())));
        return JSON.createObjectBuilder().add("willing", hosting.willing().name()).add("capacity", hosting.capacity() == null ? 0 : hosting.capacity()).add("parking", hosting.parking())
                .add("accessible", hosting.accessible()).add("tour", hosting.tour()).add("remark", hosting.remark()).add("sites", sites).add("own", fields(beside.own())).add("person", fields(beside.person()));
    }

    private static JsonObjectBuilder fields(Map<Long, String> values) {
        var fields = JSON.createObjectBuilder();
        values.forEach((field, value) -> fields.add(Long.toString(field), value));
        return fields;
    }

    /** Rows from before there were fields about persons have none. */
    private static Map<Long, String> fields(JsonObject fields) {
        return fields == null ? Map.of() : fields.keySet().stream().collect(Collectors.toMap(Long::valueOf, fields::getString));
    }

    static Beside read(JsonObject o) {
        var hosting = new HostingData(Willing.valueOf(o.getString("willing")), o.getInt("capacity") == 0 ? null : o.getInt("capacity"), o.getBoolean("parking"), o.getBoolean("accessible"),
                o.getBoolean("tour"), o.getString("remark"));
        var sites = o.getJsonArray("sites").getValuesAs(JsonArray.class).stream().map(site -> new SiteData(site.getString(0), site.getString(1), site.getString(2), site.getString(3))).toList();
        return new Beside(new Premises(hosting, sites), fields(o.getJsonObject("own")), fields(o.getJsonObject("person")));
    }
}
