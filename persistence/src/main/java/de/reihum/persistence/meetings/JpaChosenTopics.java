package de.reihum.persistence.meetings;

import de.reihum.meetings.Meeting;
import de.reihum.meetings.topics.ChosenTopic;
import de.reihum.meetings.topics.ChosenTopics;
import de.reihum.meetings.topics.TopicAside;
import de.reihum.persistence.tenancy.Database;
import de.reihum.polls.Poll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Chosen topics in the database. */
@ApplicationScoped
public class JpaChosenTopics implements ChosenTopics {

    private static final String UNUSED = """
            select new de.reihum.meetings.topics.ChosenTopic(p.id, p.question.question, o.text) from Poll p join p.options o
            where o.number = p.outcome.chosen and p.question.mode <> :order and p.course.closedAt >= :since and not exists (select m.id from Meeting m where m.theme.poll = p.id and m.standing.state <> :cancelled)
            and not exists (select a.id from TopicAside a where a.poll = p.id)
            order by p.course.closedAt desc, p.id desc""";

    private Database database;

    protected JpaChosenTopics() {}

    @Inject
    public JpaChosenTopics(Database database) {
        this.database = database;
    }

    @Override
    public List<ChosenTopic> unused(Instant since) {
        return database.inTenant().createQuery(UNUSED, ChosenTopic.class).setParameter("since", since).setParameter("order", Poll.Mode.RANKING).setParameter("cancelled", Meeting.State.CANCELLED).getResultList();
    }

    @Override
    public Optional<TopicAside> aside(long poll) {
        return database.inTenant().createQuery("select a from TopicAside a where a.poll = :poll", TopicAside.class).setParameter("poll", poll).getResultStream().findFirst();
    }

    @Override
    public void add(TopicAside aside) {
        database.inTenant().persist(aside);
    }

    @Override
    public void remove(TopicAside aside) {
        database.inTenant().remove(aside);
    }
}
