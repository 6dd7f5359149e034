package de.reihum.platform.export;

import de.reihum.shared.NotAudited;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A piece of an export's file, so that nobody ever holds the whole of it. */
@Entity
@NotAudited
@Table(name = "network_export_part")
public class ExportPart extends TenantEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "export_id", referencedColumnName = "ID")
    private NetworkExport export;

    @Column(name = "number")
    private int number;

    @Column(name = "bytes")
    private byte[] bytes;

    protected ExportPart() {}

    /** @param number from 0 */
    public ExportPart(long id, NetworkExport export, int number, byte[] bytes) {
        super(id);
        this.export = export;
        this.number = number;
        this.bytes = bytes.clone();
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
