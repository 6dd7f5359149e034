package de.reihum.accounts;

import de.reihum.shared.EmailAddress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Accounts without a database. */
public class AccountsInMemory implements Accounts {

    private final List<Account> all = new ArrayList<>();

    @Override
    public void add(Account account) {
        all.add(account);
    }

    @Override
    public Optional<Account> find(long id) {
        return all.stream().filter(account -> account.id() == id).findFirst();
    }

    @Override
    public Optional<Account> find(EmailAddress email) {
        return all.stream().filter(account -> account.email().equals(email)).findFirst();
    }

    @Override
    public List<Account> all(Collection<Long> ids) {
        return all.stream().filter(account -> ids.contains(account.id())).toList();
    }

    @Override
    public boolean none() {
        return all.isEmpty();
    }
}
