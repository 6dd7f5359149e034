package de.reihum.privacy;

import de.reihum.audit.AuditRow;
import java.util.List;

/** What about a person lies where no feature owns it: in the audit trail, in answers kept for programs. */
public interface Traces {

    /** What the trail says about her, the oldest first; what was blanked already is left out. */
    List<AuditRow> entries(Person person);

    /** Answers that programs might ask for again lose their content when it speaks of her. */
    void forgetAnswers(Person person);
}
