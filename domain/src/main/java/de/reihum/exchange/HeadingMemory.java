package de.reihum.exchange;

import de.reihum.exchange.judgement.ImportColumn;
import de.reihum.shared.NotAudited;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** What a network's people said a heading means, so that the next list with it needs no questions. */
@Entity
@NotAudited
@Table(name = "import_heading")
public class HeadingMemory extends TenantEntity {

    @Column(name = "heading_key")
    private String key;

    @Enumerated(EnumType.STRING)
    @Column(name = "meaning")
    private ImportColumn meaning;

    /** Names no row: the field may be gone. */
    @Column(name = "field_id")
    private Long field;

    protected HeadingMemory() {}

    HeadingMemory(long id, String key) {
        super(id);
        this.key = key;
    }

    /** @param ownField {@code null} unless it is one of the network's own fields */
    void means(ImportColumn now, Long ownField) {
        meaning = now;
        field = ownField;
    }

    /** {@code null} when it means none of the network's own fields. */
    Long field() {
        return field;
    }

    public String key() {
        return key;
    }

    /** {@code null} when the column is not to be imported, or is an own field. */
    public ImportColumn meaning() {
        return meaning;
    }
}
