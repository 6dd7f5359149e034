package de.reihum.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.shared.NotAudited;
import de.reihum.web.shared.Bundles;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever reads the trail reads words, not the names of classes, fields and codes. */
class AuditTextsTest {

    private static final Path MAPPED = Path.of("../persistence/src/main/resources/META-INF/persistence.xml");
    private static final Pattern TYPE = Pattern.compile("<class>(de\\.reihum\\.(?!persistence)[\\w.$]+)</class>");
    private static final Set<String> NOISE = Set.of("id", "number", "version");

    private final Set<String> texts = Bundles.of("de").keySet();

    private static List<Class<?>> audited() throws IOException, ClassNotFoundException {
        var types = new ArrayList<Class<?>>();
        var found = TYPE.matcher(Files.readString(MAPPED));
        while (found.find()) {
            var type = Class.forName(found.group(1));
            if (type.isAnnotationPresent(Entity.class) && !type.isAnnotationPresent(NotAudited.class)) {
                types.add(type);
            }
        }
        return types;
    }

    /** As the trail shows them: the parts of what is embedded, unless it says itself in words; not what points to other records. */
    private static Stream<Field> fields(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields()).filter(field -> !NOISE.contains(field.getName()) && !AuditWords.BELONGS.contains(field.getName())).flatMap(AuditTextsTest::shown);
    }

    private static Stream<Field> shown(Field field) {
        if (field.isAnnotationPresent(Embedded.class) && !speaks(field.getType())) {
            return fields(field.getType());
        }
        return field.isAnnotationPresent(Embedded.class) || field.isAnnotationPresent(Column.class) && !field.isAnnotationPresent(NotAudited.class) ? Stream.of(field) : Stream.empty();
    }

    private static boolean speaks(Class<?> embedded) {
        try {
            return embedded.getMethod("toString").getDeclaringClass() != Object.class;
        } catch (NoSuchMethodException never) {
            throw new IllegalStateException(never);
        }
    }

    private boolean hasAny(String... keys) {
        return Arrays.stream(keys).anyMatch(texts::contains);
    }

    @Test
    void every_kind_of_record_has_a_word() throws Exception {
        assertThat(audited()).hasSizeGreaterThan(20).extracting(type -> "audit.entity." + type.getSimpleName()).filteredOn(key -> !texts.contains(key)).isEmpty();
    }

    @Test
    void every_field_has_a_word() throws Exception {
        var missing = new TreeSet<String>();
        for (var type : audited()) {
            fields(type).map(Field::getName).filter(name -> !hasAny("audit.field." + name, "profile.form." + name, "profile.source." + name)).forEach(name -> missing.add(name + " of " + type.getSimpleName()));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_code_has_a_word() throws Exception {
        var missing = new TreeSet<String>();
        for (var type : audited()) {
            fields(type).filter(field -> field.getType().isEnum() && !AuditWords.PROFILE.containsKey(field.getName())).forEach(field -> Arrays.stream(field.getType().getEnumConstants()).map(Object::toString)
                    .filter(code -> !hasAny("audit.value." + field.getName() + "." + code, "audit.value." + code)).forEach(code -> missing.add(field.getName() + "." + code + " of " + type.getSimpleName())));
        }
        assertThat(missing).isEmpty();
    }
}
