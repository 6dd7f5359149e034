package de.reihum.fields;

import de.reihum.shared.Named;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.FetchType;
import jakarta.persistence.Table;
import java.util.function.UnaryOperator;

/** What stands in one field for one member or contact. */
@Entity
@Table(name = "field_value")
public class FieldValue extends TenantEntity implements Named {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "field_id", referencedColumnName = "ID")
    private CustomField field;

    @Column(name = "subject")
    private long subject;

    @Column(name = "said")
    private String value;

    protected FieldValue() {}

    FieldValue(long id, CustomField field, long subject, String value) {
        super(id);
        this.field = field;
        this.subject = subject;
        this.value = value;
    }

    void say(String wanted) {
        value = wanted;
    }

    /** Only what people have written themselves: everything else is a number, a day or a choice. */
    public void rewrite(UnaryOperator<String> pen) {
        value = field.row().kind() == FieldKind.TEXT ? pen.apply(value) : value;
    }

    /** It is about another record from now on. */
    void move(long wanted) {
        subject = wanted;
    }

    public CustomField field() {
        return field;
    }

    public long subject() {
        return subject;
    }

    public String value() {
        return value;
    }

    @Override
    public String auditName() {
        return field.auditName();
    }
}
