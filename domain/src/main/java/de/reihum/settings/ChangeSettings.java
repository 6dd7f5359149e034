package de.reihum.settings;

import java.util.Map;

/**
 * New values of some settings. What equals the layer below is said by this one all the same.
 *
 * @param values without those that stay as they are
 * @param seen what stood there when the person began, to notice that somebody else was faster
 */
public record ChangeSettings(Map<Setting, String> values, Map<Setting, String> seen) {

    public ChangeSettings {
        values = Map.copyOf(values);
        seen = Map.copyOf(seen);
    }
}
