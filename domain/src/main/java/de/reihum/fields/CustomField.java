package de.reihum.fields;

import de.reihum.shared.Conflict;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Named;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** One question a network asks about its members or contacts. Retired, not deleted: its values stay readable. */
@Entity
@Table(name = "custom_field")
public class CustomField extends TenantEntity implements Named {

    @Enumerated(EnumType.STRING)
    @Column(name = "target")
    private Target target;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private FieldKind kind;

    @Column(name = "name_de")
    private String nameDe;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "help")
    private String help;

    @Column(name = "required")
    private boolean required;

    @Column(name = "in_exports")
    private boolean inExports;

    @Column(name = "place")
    private int place;

    @Column(name = "retired")
    private boolean retired;

    @Column(name = "options")
    private Options options;

    protected CustomField() {}

    CustomField(long id, Target target, FieldKind kind, int place, FieldData data) {
        super(id);
        this.target = target;
        this.kind = kind;
        this.place = place;
        this.options = Options.NONE;
        describe(data);
    }

    /** @throws InvalidValue when a choice has nothing to choose from */
    void describe(FieldData data) {
        if (kind == FieldKind.CHOICE && data.options().isEmpty()) {
            throw new InvalidValue("options", "fields.refusal.noOptions");
        }
        nameDe = data.nameDe();
        nameEn = data.nameEn();
        help = data.help();
        required = data.required();
        inExports = data.inExports();
        options = kind == FieldKind.CHOICE ? options.become(data.options()) : Options.NONE;
    }

    void move(int wanted) {
        place = wanted;
    }

    void retire(boolean wanted) {
        if (retired == wanted) {
            throw Conflict.changedByOther();
        }
        retired = wanted;
    }

    /** Its kind's rule, which knows what the value must look like. @throws InvalidValue when it cannot be that */
    String sound(String wanted, String before) {
        return ValueRule.of(row(), wanted == null ? "" : wanted.strip(), before);
    }

    public FieldRow row() {
        return new FieldRow(id(), target, kind, nameDe, nameEn, help == null ? "" : help, required, inExports, place, retired, options, version());
    }

    @Override
    public String auditName() {
        return nameDe;
    }
}
