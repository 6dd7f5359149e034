package de.reihum.duplicates.merge;

import de.reihum.members.merged.Absorption;
import java.time.Instant;

/**
 * What became part of a record.
 *
 * @param id under which it was known before
 * @param name at that time
 * @param moved how many linked rows came along
 */
public record Absorbed(Absorption.Kind kind, long id, String name, int moved, Instant at, String by) {

    static Absorbed of(Absorption absorption) {
        return new Absorbed(absorption.kind(), absorption.absorbed(), absorption.absorbedName(), absorption.movedRows(), absorption.mergedAt(), absorption.mergedBy());
    }
}
