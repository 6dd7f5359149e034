package de.reihum.privacy;

import de.reihum.audit.AuditRow;
import de.reihum.privacy.elsewhere.Finding;
import java.util.List;

/** What about a person lies where no feature owns it: in the audit trail, in answers kept for programs. */
public interface Traces {

    /** What the trail says about her, the oldest first; what was blanked already is left out. */
    List<AuditRow> entries(Person person);

    /** What the trail says about a record in whose text she is named, where it names her. */
    List<AuditRow> entries(Finding finding);

    /** Answers that programs might ask for again lose their content when it speaks of her, or of records in which she was named. */
    void forgetAnswers(Person person, List<Long> records);
}
