package de.reihum.platform.export;

import java.util.Optional;

/** The exports of the acting network. */
public interface NetworkExports {

    void add(NetworkExport export);

    Optional<NetworkExport> find(long id);

    Optional<NetworkExport> newest();

    void add(ExportPart part);

    Optional<ExportPart> part(long export, int number);

    void removeParts(long export);
}
