package de.reihum.web.shared.frame;

import de.reihum.accounts.AccountService;
import de.reihum.accounts.FormOfAddress;
import de.reihum.accounts.Me;
import de.reihum.accounts.PersonName;
import de.reihum.accounts.Role;
import java.util.List;
import java.util.Set;

/** Anna Schäfer coordinates one network and reads in another. */
public class Anna extends AccountService {

    @Override
    public Me me() {
        var name = new PersonName(FormOfAddress.MRS, "Anna", "Schäfer");
        var networks = List.of(new Me.Place(1, "Netzwerk Neckar", Set.of(Role.COORDINATOR)), new Me.Place(2, "Fachkräfte Alb", Set.of(Role.READER)));
        return new Me(1, "anna.schaefer@example.org", name, "de", false, 1, "Netzwerk Neckar", networks, Role.COORDINATOR.permissions());
    }
}
