package de.reihum.team;

import de.reihum.accounts.PersonName;
import de.reihum.accounts.Role;
import de.reihum.shared.Checks;
import de.reihum.shared.EmailAddress;
import java.util.Set;

/** @param name and @param language count only when the address is new here */
public record InviteToTeam(EmailAddress email, PersonName name, String language, Set<Role> roles) {

    public InviteToTeam {
        roles = Set.copyOf(roles);
        new Checks().require(!roles.isEmpty(), "roles", "team.refusal.noRole").done();
    }
}
