package de.reihum.attendance.closing;

import java.util.List;
import java.util.Optional;

/** Pictures of the acting network's meetings. */
public interface Photos {

    void add(Photo photo);

    void remove(Photo photo);

    Optional<Photo> find(long id);

    /** Without the pictures, the oldest first. */
    List<PhotoRow> rows(long meeting);
}
