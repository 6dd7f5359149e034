package de.reihum.accounts;

import java.util.List;
import java.util.Set;

/**
 * The person at the screen, as the frame shows her.
 *
 * @param network the network entered, 0 for none
 * @param networkName its name, empty for none
 * @param networks all open networks she works for, by name
 * @param permissions what she may do in the network entered
 */
public record Me(long account, String email, PersonName name, String language, boolean operator, int network, String networkName, List<Place> networks, Set<Permission> permissions) {

    /** One network and what she is there; without roles she is let in as the umbrella office. */
    public record Place(int network, String name, Set<Role> roles) {}

    public String displayName() {
        return name.full();
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
