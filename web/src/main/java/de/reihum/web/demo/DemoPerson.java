package de.reihum.web.demo;

import de.reihum.accounts.FormOfAddress;
import de.reihum.accounts.PersonName;
import de.reihum.accounts.Role;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** One person of the demonstration and what she is where. @param roles empty for the umbrella office */
record DemoPerson(PersonName name, String email, Map<DemoNetwork, Role> roles) {

    static final DemoPerson COORDINATOR = of(FormOfAddress.MRS, "Andrea", "Schäfer", "andrea.schaefer@neckar-enz.example", Map.of(DemoNetwork.NECKAR, Role.COORDINATOR));
    static final DemoPerson CARE = of(FormOfAddress.MR, "Karsten", "Lindow", "karsten.lindow@pflege-uckermark.example", Map.of(DemoNetwork.UCKERMARK, Role.COORDINATOR));
    static final DemoPerson ADMINISTRATION = of(FormOfAddress.MR, "Jürgen", "Wöhrle", "juergen.woehrle@neckar-enz.example", Map.of(DemoNetwork.NECKAR, Role.TENANT_ADMIN));
    static final DemoPerson UMBRELLA = of(FormOfAddress.MR, "Ole", "Petersen", "ole.petersen@dachverband.example", Map.of());
    static final List<DemoPerson> ALL = List.of(
            COORDINATOR,
            ADMINISTRATION,
            of(FormOfAddress.MRS, "Petra", "Kiesling", "petra.kiesling@neckar-enz.example", Map.of(DemoNetwork.NECKAR, Role.TREASURER)),
            of(FormOfAddress.MR, "Deniz", "Yalçın", "deniz.yalcin@neckar-enz.example", Map.of(DemoNetwork.NECKAR, Role.PRESS)),
            of(FormOfAddress.NONE, "Kim", "Vollmer", "kim.vollmer@neckar-enz.example", Map.of(DemoNetwork.NECKAR, Role.READER)),
            of(FormOfAddress.MRS, "Mirjam", "Adler", "mirjam.adler@netzwerkbuero.example", Map.of(DemoNetwork.NECKAR, Role.COORDINATOR, DemoNetwork.UCKERMARK, Role.TENANT_ADMIN)),
            CARE,
            UMBRELLA);

    private static DemoPerson of(FormOfAddress address, String given, String family, String email, Map<DemoNetwork, Role> roles) {
        return new DemoPerson(new PersonName(address, given, family), email, roles);
    }

    boolean operator() {
        return roles.isEmpty();
    }

    /** For the console of whoever started the product. */
    String notice() {
        var place = roles.entrySet().stream().map(role -> role.getValue().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ", " + role.getKey().name())
                .sorted().collect(Collectors.joining("; "));
        return String.format("  %-44s %s", email, operator() ? "platform operator" : place);
    }
}
