package de.reihum.persistence.jobs;

import de.reihum.jobs.Schema;
import de.reihum.persistence.shared.Connections;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Compares Flyway's history with the migrations beside this class. */
@ApplicationScoped
public class JdbcSchema implements Schema {

    private static final String NEWEST = "SELECT COALESCE(MAX(CAST(version AS UNSIGNED)), 0) FROM flyway_schema_history WHERE success = 1";
    private static final Pattern FILE = Pattern.compile("V(\\d+)__.+\\.sql");
    private static final int EXPECTED = newestFile();

    private Connections connections;

    protected JdbcSchema() {}

    @Inject
    public JdbcSchema(Connections connections) {
        this.connections = connections;
    }

    @Override
    public int applied() {
        try (var connection = connections.open(); var select = connection.prepareStatement(NEWEST); var row = select.executeQuery()) {
            return row.next() ? row.getInt(1) : 0;
        } catch (SQLException failed) {
            throw new IllegalStateException("The database does not tell its schema", failed);
        }
    }

    @Override
    public int expected() {
        return EXPECTED;
    }

    static int newestFile() {
        try {
            var folder = JdbcSchema.class.getResource("/db/migration").toURI();
            if ("jar".equals(folder.getScheme())) {
                return newestInArchive(folder);
            }
            try (var files = Files.list(Path.of(folder))) {
                return newest(files);
            }
        } catch (IOException | URISyntaxException failed) {
            throw new IllegalStateException("The migrations could not be listed", failed);
        }
    }

    private static int newestInArchive(URI folder) throws IOException {
        var archive = Path.of(URI.create(folder.getSchemeSpecificPart().replaceAll("!.*", "")));
        try (var files = FileSystems.newFileSystem(archive, Map.of()); var list = Files.list(files.getPath("/db/migration"))) {
            return newest(list);
        }
    }

    private static int newest(Stream<Path> files) {
        return files.map(file -> FILE.matcher(file.getFileName().toString())).filter(name -> name.matches())
                .mapToInt(name -> Integer.parseInt(name.group(1))).max().orElse(0);
    }
}
