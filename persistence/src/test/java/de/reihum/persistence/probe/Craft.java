package de.reihum.persistence.probe;

import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "probe_craft")
public class Craft extends TenantEntity {

    @ManyToOne(optional = false)
    @JoinColumn(name = "guild_id", referencedColumnName = "ID")
    private Guild guild;

    @Column(name = "name")
    private String name;

    protected Craft() {}

    Craft(long id, Guild guild, String name) {
        super(id);
        this.guild = guild;
        this.name = name;
    }

    public String name() {
        return name;
    }

    public void rename(String wanted) {
        name = wanted;
    }

    public Guild guild() {
        return guild;
    }
}
