package de.reihum.tenancy;

import de.reihum.shared.Conflict;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/**
 * Something that belongs to one network. The network's number is part of the row's key and of every key that points to it, but no field: no
 * code can read or set it.
 */
@MappedSuperclass
public abstract class TenantEntity {

    @Id
    @Column(name = "id")
    private long id;

    @Version
    @Column(name = "version")
    private long version;

    protected TenantEntity() {}

    protected TenantEntity(long id) {
        this.id = id;
    }

    public long id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** @throws Conflict when the caller has seen another version than the one that is to be changed */
    public void expect(long seen) {
        if (seen != version) {
            throw Conflict.changedByOther();
        }
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof TenantEntity entity && entity.getClass() == getClass() && entity.id == id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
