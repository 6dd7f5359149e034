package de.reihum.launcher.process;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Unpacked software that several data folders share and nobody writes to. It is unpacked beside its place and then moved there,
 * so that an interrupted or a second simultaneous start never sees half of it.
 */
public final class Software {
    private static final long NEEDED_MIB = 1000;

    private Software() {}

    /** Puts files into the empty folder it is given. */
    public interface Unpacking {
        void into(Path folder) throws IOException;
    }

    /** @param name with the version in it; an existing folder of this name is taken as it is */
    public static Path unpacked(String name, Unpacking unpacking) throws IOException {
        Path cache = cache();
        Path place = cache.resolve(name);
        if (Files.isDirectory(place)) {
            return place;
        }
        Files.createDirectories(cache);
        refuseFullDisk(cache);
        Path draft = Files.createTempDirectory(cache, name + ".unpacking-");
        try {
            unpacking.into(draft);
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException somebodyWasFaster) {
            return place;
        } finally {
            Trees.delete(draft);
        }
        return place;
    }

    private static Path cache() {
        String own = System.getenv("REIHUM_CACHE");
        if (own != null && !own.isBlank()) {
            return Path.of(own).toAbsolutePath();
        }
        String shared = System.getenv("XDG_CACHE_HOME");
        Path base = shared == null || shared.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(shared);
        return base.resolve("reihum").toAbsolutePath();
    }

    private static void refuseFullDisk(Path cache) throws IOException {
        long freeMib = cache.toFile().getUsableSpace() >> 20;
        if (freeMib < NEEDED_MIB) {
            throw new Fault("The disk of " + cache + " has only " + freeMib + " MiB left; " + NEEDED_MIB
                    + " MiB are needed to unpack the application server and the database");
        }
    }
}
