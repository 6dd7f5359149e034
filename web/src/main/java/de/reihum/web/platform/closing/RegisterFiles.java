package de.reihum.web.platform.closing;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.language;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.platform.closing.ClosedRow;
import de.reihum.platform.closing.ClosingService;
import de.reihum.web.exchange.file.TableFiles;
import de.reihum.web.shared.list.Export;
import de.reihum.web.shared.text.Texts;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The register of closed networks as files. Leaves no note in a network's trail: it belongs to none. */
final class RegisterFiles {

    private RegisterFiles() {}

    static List<Export<String>> of(ClosingService closing) {
        var language = language();
        var headings = Stream.of("number", "name", "state", "closedAt", "deleteAt", "deletedAt", "found", "deleted").map(key -> text("platform.register.column." + key)).toList();
        return TableFiles.<String>of(text("platform.register.title"), headings, filter -> closing.register().stream().map(row -> Texts.in(language, () -> cells(row)))).stream()
                .map(file -> new Export<>(file.label(), file.fileName(), file.contentType(), file.writer(), true)).toList();
    }

    private static List<String> cells(ClosedRow row) {
        return List.of(Integer.toString(row.number()), row.name(), text("platform.register.state." + row.state()), day(row.closedAt()), day(row.deleteAt()), day(row.deletedAt()),
                Long.toString(row.found()), Long.toString(row.deleted()));
    }

    private static String day(Instant at) {
        return formats().day(at);
    }
}
