package de.reihum.privacy;

import de.reihum.shared.NotAudited;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Who is to be forgotten by a job; it goes when the job has ended. Each person's own entry in the trail says that she was forgotten. */
@Entity
@NotAudited
@Table(name = "privacy_erasure")
public class MassErasure extends TenantEntity {

    public static final String JOB = "privacy.erase";

    @Column(name = "wanted")
    private String wanted;

    protected MassErasure() {}

    MassErasure(long id, Collection<Long> persons) {
        super(id);
        wanted = persons.stream().sorted().map(person -> Long.toString(person)).collect(Collectors.joining(","));
    }

    /** Contacts, in an order that stays. */
    public List<Long> persons() {
        return Arrays.stream(wanted.split(",")).map(Long::valueOf).toList();
    }
}
