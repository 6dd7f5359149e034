package de.reihum.accounts;

import de.reihum.accounts.Actor.Identity;
import jakarta.enterprise.context.RequestScoped;
import java.util.function.Supplier;

/** What was read about the acting person in the running request; a page asks for it in several places. */
@RequestScoped
public class Reflection {

    private Identity who;
    private int network;
    private Me me;

    Me of(Identity wanted, int in, Supplier<Me> read) {
        if (me == null || network != in || !wanted.equals(who)) {
            me = read.get();
            who = wanted;
            network = in;
        }
        return me;
    }

    void forget() {
        me = null;
    }
}
