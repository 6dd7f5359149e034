package de.reihum.settings;

import java.util.List;

/** What the umbrella office has said for all networks. */
public interface PlatformValues {

    List<PlatformValue> all();

    void add(PlatformValue value);

    void remove(PlatformValue value);
}
