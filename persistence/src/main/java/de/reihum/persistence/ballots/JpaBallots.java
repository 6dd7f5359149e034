package de.reihum.persistence.ballots;

import de.reihum.ballots.AnswerRow;
import de.reihum.ballots.Ballot;
import de.reihum.ballots.Ballots;
import de.reihum.ballots.Choices;
import de.reihum.ballots.SecretBallot;
import de.reihum.persistence.tenancy.Database;
import de.reihum.polls.Invitation;
import de.reihum.polls.Poll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Answers, named and anonymous ones in tables of their own. */
@ApplicationScoped
public class JpaBallots implements Ballots {

    private static final String NAMED = "select b.choices from Ballot b where b.invitation.poll.id = :poll";
    private static final String SECRET = "select b.choices from SecretBallot b where b.poll.id = :poll";
    private static final String ROWS = """
            select new de.reihum.ballots.AnswerRow(m.id, m.name, c.title, c.firstName, c.lastName, c.email, b.answeredAt, b.choices)
            from Ballot b join b.invitation i join i.member m join i.contact c where i.poll.id = :poll order by m.name, b.id""";

    private Database database;

    protected JpaBallots() {}

    @Inject
    public JpaBallots(Database database) {
        this.database = database;
    }

    @Override
    public void add(Ballot ballot) {
        database.inTenant().persist(ballot);
    }

    @Override
    public void add(SecretBallot ballot) {
        database.inTenant().persist(ballot);
    }

    @Override
    public Optional<Ballot> of(Invitation invitation) {
        return database.inTenant().createQuery("select b from Ballot b where b.invitation.id = :invitation", Ballot.class)
                .setParameter("invitation", invitation.id()).getResultStream().findFirst();
    }

    @Override
    public void remove(Ballot ballot) {
        database.inTenant().remove(ballot);
    }

    @Override
    public List<Choices> choices(Poll poll) {
        return database.inTenant().createQuery(poll.anonymous() ? SECRET : NAMED, Choices.class).setParameter("poll", poll.id()).getResultList();
    }

    @Override
    public List<AnswerRow> rows(long poll) {
        return database.inTenant().createQuery(ROWS, AnswerRow.class).setParameter("poll", poll).getResultList();
    }
}
