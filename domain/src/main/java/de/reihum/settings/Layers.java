package de.reihum.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The words about all settings, one layer above the other: the upper one counts. */
final class Layers {

    /** What counts, and whose word it is. */
    private record Counting(String value, Origin origin) {}

    private final List<Map<Setting, Counting>> layers = new ArrayList<>();

    Layers() {
        layers.add(Map.of());
    }

    /** @param said not a word about a setting means that the layers below count */
    Layers over(Origin origin, Collection<? extends Said> said) {
        var layer = new EnumMap<Setting, Counting>(Setting.class);
        said.forEach(one -> layer.put(one.setting(), new Counting(one.value(), origin)));
        layers.add(layer);
        return this;
    }

    List<SettingRow> rows() {
        return Arrays.stream(Setting.values()).map(this::row).toList();
    }

    Map<Setting, String> values() {
        var values = new EnumMap<Setting, String>(Setting.class);
        for (var setting : Setting.values()) {
            values.put(setting, counting(setting, layers.size()).value());
        }
        return values;
    }

    private SettingRow row(Setting setting) {
        var now = counting(setting, layers.size());
        var below = counting(setting, layers.size() - 1);
        return new SettingRow(setting, now.value(), now.origin(), below.value(), below.origin());
    }

    private Counting counting(Setting setting, int upTo) {
        for (int layer = upTo - 1; layer >= 0; layer--) {
            var word = layers.get(layer).get(setting);
            if (word != null) {
                return word;
            }
        }
        return new Counting(setting.standard(), Origin.PRODUCT);
    }
}
