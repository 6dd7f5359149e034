package de.reihum.launcher.process;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Where one installation keeps everything it must not lose, held by one launcher at a time. */
public final class DataFolder implements AutoCloseable {
    private static final long NEEDED_MIB = 600;

    private final Path root;
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /** @throws Fault when it cannot be written, has no room, or serves another launcher already */
    public static DataFolder open(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            DataFolder data = new DataFolder(root, FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE));
            data.hold();
            data.refuseFullDisk();
            for (Path part : new Path[] {data.logs(), data.files(), data.run(), data.temporary()}) {
                Files.createDirectories(part);
            }
            return data;
        } catch (IOException e) {
            throw new Fault("The data folder " + root + " cannot be used: " + reason(e), e);
        }
    }

    public Path root() {
        return root;
    }

    public Path database() {
        return root.resolve("db");
    }

    public Path server() {
        return root.resolve("server");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    /** What the application itself keeps on disk. */
    public Path files() {
        return root.resolve("files");
    }

    public Path run() {
        return root.resolve("run");
    }

    public Path temporary() {
        return root.resolve("tmp");
    }

    public Path notice() {
        return run().resolve("notice");
    }

    public PidFile pidFile(String name) {
        return new PidFile(run().resolve(name + ".pid"), root.toString());
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private void hold() throws IOException {
        if (!locked()) {
            lock.close();
            throw new Fault("Reihum is already running on the data in " + root + "; stop it first or choose another --data");
        }
    }

    private boolean locked() throws IOException {
        try {
            FileLock held = lock.tryLock();
            return held != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    private void refuseFullDisk() throws IOException {
        long freeMib = root.toFile().getUsableSpace() >> 20;
        if (freeMib < NEEDED_MIB) {
            lock.close();
            throw new Fault("The disk of the data folder " + root + " has only " + freeMib + " MiB left; " + NEEDED_MIB + " MiB are needed");
        }
    }

    private static String reason(IOException e) {
        return e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : describe(e);
    }

    private static String describe(IOException e) {
        return switch (e.getClass().getSimpleName()) {
            case "AccessDeniedException" -> "permission denied";
            case "FileAlreadyExistsException", "NotDirectoryException" -> "it is not a folder";
            case "NoSuchFileException" -> "it cannot be created";
            default -> String.valueOf(e.getMessage());
        };
    }
}
