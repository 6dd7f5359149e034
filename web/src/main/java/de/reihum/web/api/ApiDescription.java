package de.reihum.web.api;

import de.reihum.web.api.json.Json;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Completes what {@code /openapi} tells about all operations alike: the key, repetition, problems, and 64-bit numbers that travel as text. */
public class ApiDescription implements OASFilter {

    private static final String KEY = "key";
    private static final String PROBLEM = "Problem";
    private static final Map<String, String> PROBLEMS = Map.of(
            "400", "The request is not understood", "401", "No valid key", "403", "The key lacks the scope", "404", "No such record",
            "409", "Somebody else was faster, or the state forbids it", "422", "A value is invalid; errors names each field", "429", "Too many requests; see Retry-After");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.setInfo(OASFactory.createInfo().title("Reihum").version("1").description("Members, contacts and polls of one network. "
                + "Ids and versions are strings. Errors are application/problem+json (RFC 9457) in the language of Accept-Language."));
        var components = api.getComponents() == null ? OASFactory.createComponents() : api.getComponents();
        components.addSecurityScheme(KEY, OASFactory.createSecurityScheme().type(org.eclipse.microprofile.openapi.models.security.SecurityScheme.Type.HTTP)
                .scheme("bearer").description("A key of the network: rh_<network>_<secret>. Scopes: members:read, members:write, polls:read"));
        if (components.getSchemas() != null) {
            components.getSchemas().values().forEach(ApiDescription::countsAreNumbers);
        }
        components.addSchema(PROBLEM, problem());
        api.setComponents(components);
        api.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(KEY)));
        api.getPaths().getPathItems().values().forEach(ApiDescription::complete);
    }

    @Override
    public Schema filterSchema(Schema schema) {
        if ("int64".equals(schema.getFormat())) {
            schema.setType(Schema.SchemaType.STRING);
        }
        return schema;
    }

    private static void countsAreNumbers(Schema schema) {
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((name, property) -> {
                if (Json.COUNTS.contains(name)) {
                    property.setType(Schema.SchemaType.INTEGER);
                }
            });
        }
    }

    private static void complete(PathItem path) {
        path.getOperations().forEach((method, operation) -> {
            if (method == PathItem.HttpMethod.POST) {
                operation.addParameter(OASFactory.createParameter().name("Idempotency-Key").in(Parameter.In.HEADER).schema(text())
                        .description("The same key with the same request acts once; its answer is kept for 24 hours"));
            }
            PROBLEMS.forEach((status, meaning) -> answer(operation, status, meaning));
        });
    }

    private static void answer(Operation operation, String status, String meaning) {
        var content = OASFactory.createContent().addMediaType("application/problem+json",
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM)));
        operation.getResponses().addAPIResponse(status, OASFactory.createAPIResponse().description(meaning).content(content));
    }

    private static Schema problem() {
        var field = OASFactory.createSchema().type(Schema.SchemaType.OBJECT).addProperty("field", text()).addProperty("detail", text());
        return OASFactory.createSchema().type(Schema.SchemaType.OBJECT)
                .addProperty("type", text()).addProperty("title", text()).addProperty("status", OASFactory.createSchema().type(Schema.SchemaType.INTEGER))
                .addProperty("detail", text()).addProperty("instance", text())
                .addProperty("errors", OASFactory.createSchema().type(Schema.SchemaType.ARRAY).items(field));
    }

    private static Schema text() {
        return OASFactory.createSchema().type(Schema.SchemaType.STRING);
    }
}
