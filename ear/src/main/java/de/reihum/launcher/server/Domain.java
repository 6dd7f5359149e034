package de.reihum.launcher.server;

import de.reihum.launcher.process.DataFolder;
import de.reihum.launcher.process.Ports;
import de.reihum.launcher.process.Trees;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The application server's own folder: settings, caches and the deployed application. Nothing in it is worth keeping, so it is
 * made anew whenever settings, driver or application have changed, and taken as it is otherwise: that is the fast start.
 */
final class Domain {
    private final DataFolder data;
    private final Path software;
    private final Path folder;
    private final Path carries;
    private final Path configured;

    Domain(DataFolder data, Path software) {
        this.data = data;
        this.software = software;
        this.folder = data.server().resolve("reihum");
        this.carries = data.server().resolve("application.sha256");
        this.configured = data.server().resolve("settings.sha256");
    }

    Path folder() {
        return folder;
    }

    /** What the server is to do to itself before it opens its first port. */
    Path commands() {
        return data.server().resolve("commands.asadmin");
    }

    /** True when the domain has these settings and this application (or none is asked for and it has none). */
    boolean isReadyFor(String settings, String application) throws IOException {
        return content(configured).equals(settings) && content(carries).equals(application);
    }

    boolean carries(String application) throws IOException {
        return content(carries).equals(application);
    }

    /** Copies Payara's own template; its key pair, which everybody has, is never used because nothing listens with TLS. */
    void create(DomainCommands commands, String adminPassword, Path driver) throws IOException {
        Trees.delete(data.server());
        Files.createDirectories(data.server());
        Trees.copy(software.resolve("domains/domain1"), folder);
        Files.writeString(folder.resolve("config/admin-keyfile"), AdminPassword.keyFileLine(adminPassword));
        Files.copy(driver, folder.resolve("lib").resolve(driver.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        logIntoDataFolder(folder.resolve("config/logging.properties"));
        beforeAnyCommand(folder.resolve("config/domain.xml"), commands.ports());
        Files.write(commands(), commands.all());
    }

    /** The logs outlive the domain, ten files at most, and are not written a second time to the process's output. */
    private void logIntoDataFolder(Path logging) throws IOException {
        Files.writeString(logging, Files.readString(logging)
                .replace("${com.sun.aas.instanceRoot}/logs", data.logs().toString())
                .replaceAll("(?m)^(.*FileHandler\\.maxHistoryFiles)=.*$", "$1=10")
                .replaceFirst("(?m)^(java\\.util\\.logging\\.ConsoleHandler\\.level)=.*$", "$1=OFF"));
    }

    /** Two services that no command reaches so early: no message broker, and no word to Payara's makers. */
    private static void beforeAnyCommand(Path domainXml, Ports ports) throws IOException {
        String metrics = "<microprofile-metrics-configuration>";
        String xml = Files.readString(domainXml);
        if (xml.indexOf(metrics) < xml.indexOf("<config name=\"server-config\"")) {
            throw new IOException("Payara's template has changed: the place for the services that are switched off was not found");
        }
        Files.writeString(domainXml, xml.replaceFirst(metrics, """
                <phone-home-runtime-configuration enabled="false"/>
                <jms-service type="DISABLED" default-jms-host="default_JMS_host">
                  <jms-host name="default_JMS_host" host="127.0.0.1" port="%d"/>
                </jms-service>
                """.formatted(ports.messages()) + metrics));
    }

    /** After its first start has succeeded. */
    void rememberSettings(String settings) throws IOException {
        Files.writeString(configured, settings);
    }

    void rememberApplication(String application) throws IOException {
        Files.writeString(carries, application);
    }

    void forgetApplication() throws IOException {
        Files.deleteIfExists(carries);
    }

    static String fingerprint(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static String fingerprint(List<String> texts) {
        return HexFormat.of().formatHex(sha256().digest(String.join("\n", texts).getBytes(StandardCharsets.UTF_8)));
    }

    private static String content(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
