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

    protected HeadingMemory() {}

    HeadingMemory(long id, String key, ImportColumn meaning) {
        super(id);
        this.key = key;
        this.meaning = meaning;
    }

    void means(ImportColumn now) {
        meaning = now;
    }

    public String key() {
        return key;
    }

    /** {@code null} when the column is not to be imported. */
    public ImportColumn meaning() {
        return meaning;
    }
}
