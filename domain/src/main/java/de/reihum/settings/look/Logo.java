package de.reihum.settings.look;

import de.reihum.shared.Named;
import de.reihum.shared.NotAudited;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A network's mark as a small picture (PNG). A new one is another record, so that an address never changes what it shows. */
@Entity
@Table(name = "logo")
public class Logo extends TenantEntity implements Named {

    @Column(name = "file_name")
    private String fileName;

    @NotAudited
    @Column(name = "picture")
    private byte[] picture;

    protected Logo() {}

    public Logo(long id, String fileName, byte[] picture) {
        super(id);
        this.fileName = fileName;
        this.picture = picture.clone();
    }

    public byte[] picture() {
        return picture.clone();
    }

    @Override
    public String auditName() {
        return fileName;
    }
}
