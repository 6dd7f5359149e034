package de.reihum.meetings;

import java.util.List;

/** A feature's knowledge of who suggested a meeting. Collected by CDI. */
public interface Suggestion {

    /** Those who want others to know, by the names of their members. */
    List<String> suggestedBy(Meeting meeting);
}
