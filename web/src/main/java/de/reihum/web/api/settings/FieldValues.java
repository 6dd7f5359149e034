package de.reihum.web.api.settings;

import de.reihum.shared.Ids;
import de.reihum.shared.InvalidValue;
import java.util.HashMap;
import java.util.Map;

/** @param values by the field's id, as they are listed */
public record FieldValues(Map<String, String> values) {

    Map<Long, String> checked() {
        if (values == null) {
            throw new InvalidValue("values", "api.refusal.shape");
        }
        var checked = new HashMap<Long, String>();
        values.forEach((field, value) -> checked.put(Ids.parse(field), value));
        return checked;
    }
}
