package de.reihum.settings;

import de.reihum.shared.Named;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** What a network says about one setting. Taken back by being removed. */
@Entity
@Table(name = "network_value")
public class NetworkValue extends TenantEntity implements Named, Said {

    @Enumerated(EnumType.STRING)
    @Column(name = "setting")
    private Setting setting;

    @Column(name = "said")
    private String value;

    protected NetworkValue() {}

    NetworkValue(long id, Setting setting, String value) {
        super(id);
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
