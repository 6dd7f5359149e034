package de.reihum.privacy;

import de.reihum.audit.AuditRow;
import de.reihum.audit.TrailInMemory;
import de.reihum.privacy.elsewhere.Finding;
import java.util.ArrayList;
import java.util.List;

/** Traces in a trail without a database. */
public class TracesInMemory implements Traces {

    private final TrailInMemory trail;
    private final List<Person> forgotten = new ArrayList<>();

    public TracesInMemory(TrailInMemory trail) {
        this.trail = trail;
    }

    @Override
    public List<AuditRow> entries(Person person) {
        return trail.rows().stream().filter(row -> row.entity().equals("Contact") && row.record() == person.contact()).toList();
    }

    @Override
    public List<AuditRow> entries(Finding finding) {
        return trail.rows().stream().filter(row -> row.record() == finding.record()).toList();
    }

    @Override
    public void forgetAnswers(Person person, List<Long> records) {
        forgotten.add(person);
    }

    /** Whose stored answers were emptied. */
    public List<Person> forgotten() {
        return List.copyOf(forgotten);
    }
}
