package de.reihum.members.consents;

import de.reihum.shared.Checks;
import de.reihum.shared.Lines;
import java.time.LocalDate;

/**
 * What somebody agreed to.
 *
 * @param textVersion which words she agreed to, e.g. "Beitrittsformular 2025-01"
 * @param givenOn the day, or {@code null} for now
 * @param source how it is known, e.g. "Unterschrift auf dem Formular"
 */
public record ConsentData(ConsentRecord.Purpose purpose, String textVersion, LocalDate givenOn, String source) {

    public ConsentData {
        textVersion = Lines.one(textVersion);
        source = Lines.one(source);
    }

    void check() {
        new Checks()
                .require(purpose != null, "purpose", "members.refusal.purposeMissing")
                .require(!source.isEmpty(), "source", "members.refusal.sourceMissing")
                .require(textVersion.length() <= 120, "textVersion", "members.refusal.tooLong", 120)
                .require(source.length() <= 120, "source", "members.refusal.tooLong", 120)
                .require(givenOn == null || givenOn.getYear() >= 1990, "givenOn", "members.refusal.givenOn")
                .done();
    }
}
