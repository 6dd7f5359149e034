package de.reihum.launcher.server;

import de.reihum.launcher.process.Fault;
import de.reihum.launcher.process.Software;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Payara's programs, unpacked from the archive the build has fetched. */
final class PayaraSoftware {
    private PayaraSoftware() {}

    /** The folder "glassfish" of the installation. */
    static Path folder(Path home) throws IOException {
        Path archive = archive(home.resolve("ear/target/payara"));
        String version = archive.getFileName().toString().replaceFirst("\\.zip$", "");
        return Software.unpacked(version, folder -> unzip(archive, folder)).resolve("payara6/glassfish");
    }

    private static Path archive(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new Fault("The application server's archive is missing in " + folder + "; build first (mvn package)");
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> archives = files.filter(file -> file.toString().endsWith(".zip")).toList();
            if (archives.size() != 1) {
                throw new Fault("There must be one archive of the application server in " + folder + ", not " + archives.size());
            }
            return archives.get(0);
        }
    }

    private static void unzip(Path archive, Path folder) throws IOException {
        try (InputStream file = Files.newInputStream(archive); ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("The archive reaches outside its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(zip, target);
                    makeExecutable(target);
                }
            }
        }
    }

    private static void makeExecutable(Path target) throws IOException {
        if (target.getParent().endsWith("bin") && !target.toFile().setExecutable(true)) {
            throw new IOException(target + " cannot be made executable");
        }
    }
}
