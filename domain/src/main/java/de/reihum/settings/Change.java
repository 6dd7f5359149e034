package de.reihum.settings;

import de.reihum.shared.Conflict;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Applies new values to one layer: all of them or, with all reasons, none. */
final class Change<S extends Said> {

    private final List<S> said;
    private final BiFunction<Setting, String, S> begin;
    private final Consumer<S> add;

    Change(List<S> said, BiFunction<Setting, String, S> begin, Consumer<S> add) {
        this.said = said;
        this.begin = begin;
        this.add = add;
    }

    /**
     * @param rows what counts at present
     * @throws Conflict when a value is not the one that was seen
     * @throws InvalidValue with a reason for each value that cannot be
     */
    void apply(ChangeSettings wanted, List<SettingRow> rows) {
        check(wanted.values());
        rows.forEach(row -> unchanged(row, wanted.seen()));
        wanted.values().forEach(this::say);
    }

    private static void unchanged(SettingRow row, Map<Setting, String> seen) {
        if (seen.containsKey(row.setting()) && !seen.get(row.setting()).equals(row.value())) {
            throw Conflict.changedByOther();
        }
    }

    private static void check(Map<Setting, String> values) {
        var reasons = new ArrayList<Reason>();
        values.forEach((setting, value) -> {
            try {
                setting.sound(value);
            } catch (InvalidValue refused) {
                reasons.addAll(refused.reasons());
            }
        });
        if (!reasons.isEmpty()) {
            throw new InvalidValue(reasons);
        }
    }

    private void say(Setting setting, String value) {
        said.stream().filter(one -> one.setting() == setting).findFirst().ifPresentOrElse(one -> one.say(value), () -> add.accept(begin.apply(setting, value)));
    }
}
