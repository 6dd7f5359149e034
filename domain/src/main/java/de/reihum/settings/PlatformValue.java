package de.reihum.settings;

import de.reihum.shared.Named;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What the umbrella office says about one setting, for all networks that say nothing themselves. */
@Entity
@Table(name = "platform_value")
public class PlatformValue implements Named, Said {

    @Id
    @Column(name = "id")
    private long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "setting")
    private Setting setting;

    @Column(name = "said")
    private String value;

    @Version
    @Column(name = "version")
    private long version;

    protected PlatformValue() {}

    PlatformValue(long id, Setting setting, String value) {
        this.id = id;
        this.setting = setting;
        say(value);
    }

    @Override
    public void say(String wanted) {
        value = setting.sound(wanted);
    }

    @Override
    public Setting setting() {
        return setting;
    }

    @Override
    public String value() {
        return value == null ? "" : value;
    }

    @Override
    public String auditName() {
        return setting.name();
    }
}
