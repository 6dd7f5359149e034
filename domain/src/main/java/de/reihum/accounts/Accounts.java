package de.reihum.accounts;

import de.reihum.shared.EmailAddress;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Everybody who can sign in. */
public interface Accounts {

    void add(Account account);

    Optional<Account> find(long id);

    Optional<Account> find(EmailAddress email);

    /** In no particular order; unknown ids are left out. */
    List<Account> all(Collection<Long> ids);

    boolean none();
}
