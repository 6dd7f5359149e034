package de.reihum.web.planted;

import de.reihum.tenancy.TenantEntity;
import de.reihum.web.shared.form.RecordForm;

/** A form over a version that nobody can load again. */
public class Overrun {

    RecordForm<Long> form(TenantEntity entity) {
        return new RecordForm<>("planted", entity::version);
    }
}
