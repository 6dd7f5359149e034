package de.reihum.ear.isolation;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.members.MemberService;
import de.reihum.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The mistake the guard is for: catches a refusal that has already doomed the transaction, and returns as if all were well. */
@ApplicationScoped
@Transactional
public class Swallowing {

    @Inject
    private MemberService members;

    private boolean refused;

    @Requires(Permission.WORK)
    public void swallow() {
        try {
            members.details(1);
        } catch (NotFound expected) {
            refused = true;
        }
    }

    public boolean refused() {
        return refused;
    }
}
