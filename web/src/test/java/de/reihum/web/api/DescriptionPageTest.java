package de.reihum.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.reihum.web.api.description.Description;
import de.reihum.web.api.json.Json;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class DescriptionPageTest {

    private final JsonNode document = document();

    private static JsonNode document() {
        try {
            return new ObjectMapper().readTree(new Json().bytes(Description.of(DescriptionPage.RESOURCES)));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Test
    void every_resource_of_the_module_is_described_and_nothing_else() throws Exception {
        var classes = java.nio.file.Path.of(ApiApplication.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (var files = Files.walk(classes)) {
            var resources = files.map(file -> classes.relativize(file).toString()).filter(name -> name.endsWith("Resource.class"))
                    .map(name -> name.replace('/', '.').replace(".class", "")).map(DescriptionPageTest::loaded)
                    .filter(type -> type.isAnnotationPresent(Path.class)).collect(Collectors.toSet());

            assertThat(resources).isNotEmpty().containsExactlyInAnyOrderElementsOf(DescriptionPage.RESOURCES);
        }
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    @Test
    void lists_name_all_their_parameters_with_a_description() {
        var parameters = document.at("/paths/~1api~1v1~1members/get/parameters");

        assertThat(StreamSupport.stream(parameters.spliterator(), false).map(parameter -> parameter.get("name").asText()))
                .containsExactly("offset", "limit", "sort", "text", "kind", "size", "status", "participation", "tag", "town", "sector", "section", "canHost", "archived");
        assertThat(parameters).allSatisfy(parameter -> assertThat(parameter.get("description").asText()).isNotBlank());
    }

    @Test
    void ids_are_strings_and_counts_are_numbers() {
        assertThat(document.at("/components/schemas/MemberRow/properties/id/type").asText()).isEqualTo("string");
        assertThat(document.at("/components/schemas/PollRow/properties/answered/type").asText()).isEqualTo("integer");
        assertThat(document.at("/components/schemas/MemberRowPage/properties/items/items/$ref").asText()).isEqualTo("#/components/schemas/MemberRow");
        assertThat(document.at("/components/schemas/Problem/properties/errors/items/$ref").asText()).isEqualTo("#/components/schemas/FieldError");
    }

    @Test
    void every_operation_has_words_and_asks_for_a_key() {
        assertThat(document.at("/security/0/key").isArray()).isTrue();
        assertThat(document.get("paths")).isNotEmpty().allSatisfy(path -> assertThat(path).allSatisfy(operation -> {
            assertThat(operation.get("summary").asText()).isNotBlank();
            assertThat(operation.at("/responses/401/content").has("application/problem+json")).isTrue();
        }));
    }

    @Test
    void a_changing_request_names_its_version_and_its_body() {
        var change = document.at("/paths/~1api~1v1~1members~1{id}/put");

        assertThat(change.at("/requestBody/content/application~1json/schema/$ref").asText()).isEqualTo("#/components/schemas/MemberChange");
        assertThat(change.get("parameters").toString()).contains("If-Match");
        assertThat(document.at("/paths/~1api~1v1~1members/post/parameters").toString()).contains("Idempotency-Key");
    }
}
