package de.reihum.team;

import de.reihum.accounts.Account;
import de.reihum.accounts.Accounts;
import de.reihum.jobs.Effect;
import de.reihum.jobs.Outbox;
import de.reihum.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Brings people in: finds or makes their account and asks for the mail. */
@ApplicationScoped
public class Invitations {

    /** The effect that mails an invitation; its subject is the account, its argument the network's number. */
    public static final String EFFECT = "team.invitation";

    private Accounts accounts;
    private Team team;
    private Outbox outbox;
    private Ids ids;
    private Clock clock;

    protected Invitations() {}

    @Inject
    public Invitations(Accounts accounts, Team team, Outbox outbox, Ids ids, Clock clock) {
        this.accounts = accounts;
        this.team = team;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /** @return the account's id */
    public long invite(InviteToTeam wanted, int network) {
        var account = accounts.find(wanted.email()).orElseGet(() -> create(wanted));
        team.assign(account, network, wanted.roles());
        mail(account.id(), network);
        return account.id();
    }

    /** Sends another link; the earlier ones stay good until they expire. */
    public void mail(long account, int network) {
        outbox.put(new Effect(EFFECT, EFFECT + ":" + ids.next(), account, Integer.toString(network), clock.instant()));
    }

    private Account create(InviteToTeam wanted) {
        var account = new Account(ids.next(), wanted.email(), wanted.name(), wanted.language(), clock.instant());
        accounts.add(account);
        return account;
    }
}
