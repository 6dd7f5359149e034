package de.reihum.accounts;

import de.reihum.shared.NotAllowed;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;

/** Who is acting in the running request or job. Empty until entered, and then every use of it fails. */
@RequestScoped
public class Actor {

    /** The ways into the product. */
    public enum Kind { VISITOR, PERSON, OPERATOR, API_KEY, LINK, JOB }

    /**
     * @param id the account, key, link or job; 0 for a visitor
     * @param name as it stands in the audit trail
     * @param grant the network's permission on which an operator is in it, 0 for everybody else
     */
    public record Identity(Kind kind, long id, String name, Set<Permission> permissions, long grant) {

        public Identity {
            permissions = Set.copyOf(permissions);
        }

        public Identity(Kind kind, long id, String name, Set<Permission> permissions) {
            this(kind, id, name, permissions, 0);
        }

        public static Identity visitor() {
            return new Identity(Kind.VISITOR, 0, "", Set.of(Permission.SIGN_IN));
        }
    }

    private Identity identity;

    /** @throws IllegalStateException when somebody else is acting already */
    public void enter(Identity who) {
        if (identity != null && !identity.equals(who)) {
            throw new IllegalStateException("Somebody is already acting");
        }
        identity = who;
    }

    /** @throws IllegalStateException when nobody was entered */
    public Identity identity() {
        if (identity == null) {
            throw new IllegalStateException("Nobody is acting");
        }
        return identity;
    }

    public boolean may(Permission permission) {
        return identity().permissions().contains(permission);
    }

    /** @throws NotAllowed when the permission is missing */
    public void require(Permission permission) {
        if (!may(permission)) {
            throw new NotAllowed("accounts.refusal.notAllowed");
        }
    }

    /** Only for the tenant runner, which puts the old one back. */
    public Identity exchange(Identity who) {
        var old = identity;
        identity = who;
        return old;
    }
}
