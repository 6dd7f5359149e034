package de.reihum.platform;

import de.reihum.accounts.PersonName;
import de.reihum.shared.EmailAddress;
import de.reihum.tenancy.Network;

/** A new network and the first person to administer it. */
public record OpenNetwork(String name, String language, EmailAddress adminEmail, PersonName adminName) {

    /** @throws de.reihum.shared.InvalidValue when no network can be called so */
    public static String soundName(String wanted) {
        return Network.soundName(wanted);
    }
}
