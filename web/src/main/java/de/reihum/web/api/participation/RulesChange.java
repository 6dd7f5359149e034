package de.reihum.web.api.participation;

import de.reihum.participation.RuleService.ChangeRules;
import de.reihum.participation.rules.Rules;
import de.reihum.web.api.Body;
import de.reihum.web.api.Versioned;
import java.util.List;

/** @param version as it was read, 0 while the defaults hold; may instead stand in If-Match @param rules all of them: what is missing is refused */
public record RulesChange(Long version, Wanted rules) {

    /** @param giving contributions in a year @param contacts own contacts in a year @param presence in percent of the meetings @param lines of the three @param newMonths in which nobody is judged */
    public record Wanted(Integer giving, Integer contacts, Integer presence, Integer lines, Integer newMonths) {

        private Rules of() {
            return new Rules(number(giving), number(contacts), number(presence), number(lines), number(newMonths));
        }

        private static int number(Integer value) {
            return value == null ? -1 : value;
        }
    }

    ChangeRules of(String match) {
        return new ChangeRules(Math.toIntExact(Versioned.seen(match, version)), Body.part("rules", rules, wanted -> List.of()).of());
    }
}
