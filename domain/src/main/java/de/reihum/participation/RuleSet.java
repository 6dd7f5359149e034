package de.reihum.participation;

import de.reihum.participation.rules.Rules;
import de.reihum.shared.Named;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A network's own rules. Each change makes another set with the next number, so that a status of the past still names the rules it was judged by. */
@Entity
@Table(name = "participation_rules")
public class RuleSet extends TenantEntity implements Named {

    @Column(name = "number")
    private int number;

    @Column(name = "giving")
    private int giving;

    @Column(name = "contacts")
    private int contacts;

    @Column(name = "presence")
    private int presence;

    @Column(name = "lines_wanted")
    private int lines;

    @Column(name = "new_months")
    private int newMonths;

    @Column(name = "made_at")
    private Instant madeAt;

    protected RuleSet() {}

    public RuleSet(long id, int number, Rules rules, Instant now) {
        super(id);
        this.number = number;
        giving = rules.giving();
        contacts = rules.contacts();
        presence = rules.presence();
        lines = rules.lines();
        newMonths = rules.newMonths();
        madeAt = now;
    }

    int number() {
        return number;
    }

    Rules rules() {
        return new Rules(giving, contacts, presence, lines, newMonths);
    }

    @Override
    public String auditName() {
        return Integer.toString(number);
    }
}
