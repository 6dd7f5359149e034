package de.reihum.web.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A connection goes to an address that was checked; the certificate must be the name's all the same. */
class TlsTest {

    private static final String NAME = "mail.neckar.example";
    private static final String PASSWORD = "for tests only";

    @TempDir
    private static Path folder;

    private static final Map<String, SSLContext> MADE = new HashMap<>();

    /** Once for all: each step starts a Java of its own. */
    @BeforeAll
    static void make_an_authority() throws Exception {
        keytool("-genkeypair", "-alias", "ca", "-dname", "CN=Authority", "-ext", "bc:c", "-keystore", "ca.p12");
        keytool("-exportcert", "-rfc", "-alias", "ca", "-keystore", "ca.p12", "-file", "ca.pem");
        keytool("-importcert", "-noprompt", "-alias", "ca", "-keystore", "trusted.p12", "-file", "ca.pem");
    }

    @ParameterizedTest
    @ValueSource(strings = {"starttls", "tls"})
    void a_mail_goes_to_the_server_whose_certificate_bears_the_name_and_to_no_other(String security) throws Exception {
        try (var right = server(NAME, "dns:" + NAME, security); var elsewhere = server("127.0.0.1", "ip:127.0.0.1,dns:localhost", security)) {
            var said = send("trusted.p12", security, NAME, right.port(), security, "other.neckar.example", right.port(), security, NAME, elsewhere.port());
            assertThat(said).hasSize(3);
            assertThat(said.get(0)).as(right.trouble()).isEqualTo("sent");
            assertThat(said.get(1)).as("another name was configured").startsWith("refused: ").contains("other.neckar.example");
            assertThat(said.get(2)).as("a certificate for the address is none for the name").startsWith("refused: ").contains(NAME);
            assertThat(right.taken()).isEqualTo(1);
            assertThat(elsewhere.taken()).isZero();
        }
    }

    @Test
    void a_certificate_nobody_vouches_for_is_refused() throws Exception {
        keytool("-genkeypair", "-alias", "other", "-dname", "CN=Other", "-keystore", "others.p12");
        try (var server = server(NAME, "dns:" + NAME, "tls")) {
            assertThat(send("others.p12", "tls", NAME, server.port())).singleElement().asString().startsWith("refused: ");
            assertThat(server.taken()).isZero();
        }
    }

    private static TlsServer server(String name, String names, String security) throws IOException, InterruptedException, GeneralSecurityException {
        if (!MADE.containsKey(name)) {
            MADE.put(name, certified(name, names));
        }
        return new TlsServer(MADE.get(name), security.equals("tls"));
    }

    private static SSLContext certified(String name, String names) throws IOException, InterruptedException, GeneralSecurityException {
        var store = name + ".p12";
        keytool("-genkeypair", "-alias", "server", "-dname", "CN=" + name, "-keystore", store);
        keytool("-certreq", "-alias", "server", "-keystore", store, "-file", "request.pem");
        keytool("-gencert", "-rfc", "-alias", "ca", "-keystore", "ca.p12", "-infile", "request.pem", "-outfile", "server.pem", "-ext", "san=" + names);
        keytool("-importcert", "-noprompt", "-alias", "ca", "-keystore", store, "-file", "ca.pem");
        keytool("-importcert", "-noprompt", "-alias", "server", "-keystore", store, "-file", "server.pem");
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(KeyStore.getInstance(folder.resolve(store).toFile(), PASSWORD.toCharArray()), PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    /** What became of each mail. @param trust the store of the authorities that count */
    private static List<String> send(String trust, Object... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(program("java"), "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "-Djavax.net.ssl.trustStore=" + trust, "-Djavax.net.ssl.trustStorePassword=" + PASSWORD, TlsSender.class.getName()));
        for (var argument : arguments) {
            command.add(argument.toString());
        }
        return run(command).lines().toList();
    }

    private static void keytool(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(program("keytool")));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-storepass", PASSWORD, "-J-XX:TieredStopAtLevel=1"));
        if (List.of(arguments).contains("-genkeypair")) {
            command.addAll(List.of("-keyalg", "EC", "-validity", "2"));
        }
        run(command);
    }

    private static String program(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        var errors = folder.resolve("errors.txt");
        var process = new ProcessBuilder(command).directory(folder.toFile()).redirectError(errors.toFile()).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("%s: %s %s", command.get(0), said, Files.readString(errors)).isZero();
        return said;
    }
}
