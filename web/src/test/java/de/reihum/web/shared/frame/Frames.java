package de.reihum.web.shared.frame;

import de.reihum.accounts.AccountService;
import de.reihum.accounts.Reading;
import java.util.List;

/** The frame around a view under test: no search, no counts, no tools. */
public final class Frames {

    private Frames() {}

    public static Frame of(AccountService accounts) {
        return new Frame(accounts, List.of(), List.of(), List.of(), List.of(), new Reading());
    }
}
