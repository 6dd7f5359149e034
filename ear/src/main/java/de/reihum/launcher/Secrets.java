package de.reihum.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The installation's own secrets: made once, kept in its data folder, readable by its owner only. */
public final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";

    private final Path file;
    private final Properties known = new Properties();

    private Secrets(Path file) {
        this.file = file;
    }

    static Secrets in(Path folder) throws IOException {
        Secrets secrets = new Secrets(folder.resolve("secrets.properties"));
        if (Files.exists(secrets.file)) {
            try (Reader reader = Files.newBufferedReader(secrets.file)) {
                secrets.known.load(reader);
            }
        }
        return secrets;
    }

    /** 32 random bytes in Base64: the application signs and encrypts with it. */
    String application() throws IOException {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return kept("application", Base64.getEncoder().encodeToString(bytes));
    }

    String databaseUser() throws IOException {
        return kept("database", readable(24));
    }

    String migrator() throws IOException {
        return kept("migrator", readable(24));
    }

    public String admin() throws IOException {
        return kept("admin", readable(24));
    }

    /** Three groups of four characters that nobody mistakes for one another. */
    public String demo() throws IOException {
        return kept("demo", readable(4) + "-" + readable(4) + "-" + readable(4));
    }

    private String kept(String name, String fresh) throws IOException {
        if (known.putIfAbsent(name, fresh) == null) {
            save();
        }
        return known.getProperty(name);
    }

    private void save() throws IOException {
        Path draft = Files.createTempFile(file.getParent(), "secrets", ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Writer writer = Files.newBufferedWriter(draft)) {
            known.store(writer, "Secrets of this installation");
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String readable(int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append(READABLE.charAt(RANDOM.nextInt(READABLE.length())));
        }
        return word.toString();
    }
}
