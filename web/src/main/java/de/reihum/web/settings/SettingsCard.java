package de.reihum.web.settings;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import de.reihum.settings.ChangeSettings;
import de.reihum.settings.Origin;
import de.reihum.settings.Setting;
import de.reihum.settings.SettingRow;
import de.reihum.web.shared.form.FormButtons;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.shared.parts.Card;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** One part of the settings as a form: below each field whose word the value is, and the way back to the default. */
class SettingsCard extends Card {

    private final transient Map<Setting, HasValue<?, String>> fields = new EnumMap<>(Setting.class);
    private final transient Map<Setting, String> seen = new EnumMap<>(Setting.class);
    private final transient Consumer<Setting> takeBack;
    private final Origin layer;

    SettingsCard(Setting.Section section, List<SettingRow> all, Origin layer, Consumer<ChangeSettings> change, Consumer<Setting> takeBack) {
        super(text("settings.section." + section.name().toLowerCase(Locale.ROOT)));
        this.layer = layer;
        this.takeBack = takeBack;
        var form = new RecordForm<>("settings", this::changed);
        all.stream().filter(row -> row.setting().section() == section && SettingField.asked(row.setting())).forEach(row -> show(form, row));
        form.clean();
        form.onSave(change);
        add(form, new FormButtons(form, text("settings.save"), () -> fields.forEach((setting, field) -> field.setValue(seen.get(setting)))));
    }

    /** Only what was changed becomes this layer's word. */
    private ChangeSettings changed() {
        var values = new EnumMap<Setting, String>(Setting.class);
        fields.forEach((setting, field) -> {
            if (!field.getValue().equals(seen.get(setting))) {
                values.put(setting, field.getValue());
            }
        });
        var before = new EnumMap<>(seen);
        before.keySet().retainAll(values.keySet());
        return new ChangeSettings(values, before);
    }

    private void show(RecordForm<ChangeSettings> form, SettingRow row) {
        var field = SettingField.of(row.setting());
        add(form, row.setting(), field);
        field.setValue(row.value());
        fields.put(row.setting(), field);
        seen.put(row.setting(), row.value());
        form.place(origin(row));
    }

    private static <F extends Component & HasValue<?, String>> void add(RecordForm<?> form, Setting setting, HasValue<?, String> field) {
        @SuppressWarnings("unchecked")
        var known = (F) field;
        form.field(setting.name(), known);
    }

    private Component origin(SettingRow row) {
        return new OriginLine(row.origin(), layer, text("settings." + row.setting()), () -> takeBack.accept(row.setting()), row.belowOrigin(), below(row));
    }

    private static String below(SettingRow row) {
        var words = SettingField.words(row.setting(), row.below());
        return words.isEmpty() ? text("settings.below.none") : words.length() > 60 ? words.substring(0, 60) + " …" : words;
    }
}
