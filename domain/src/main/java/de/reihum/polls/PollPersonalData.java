package de.reihum.polls;

import de.reihum.jobs.Outbox;
import de.reihum.members.sources.PersonalData;
import de.reihum.shared.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** What a person was asked. That her member was asked stays, because turnout and results count it. */
@ApplicationScoped
public class PollPersonalData implements PersonalData {

    private static final String SECTION = "polls.personal.section";

    private Invitations invitations;
    private Outbox outbox;

    protected PollPersonalData() {}

    @Inject
    public PollPersonalData(Invitations invitations, Outbox outbox) {
        this.invitations = invitations;
        this.outbox = outbox;
    }

    @Override
    public List<Item> about(long contact) {
        return invitations.ofPerson(contact).stream().flatMap(PollPersonalData::items).toList();
    }

    private static Stream<Item> items(Invitation one) {
        var asked = Stream.of(new Item(SECTION, "polls.personal.question", one.poll().question()), new Item(SECTION, "polls.personal.asked", one.askedAt().toString()));
        var reminded = one.remindedAt() == null ? Stream.<Item>of() : Stream.of(new Item(SECTION, "polls.personal.reminded", one.remindedAt().toString()));
        return Stream.concat(asked, Stream.concat(reminded, Stream.of(new Item(SECTION, "polls.personal.answered", Boolean.toString(one.answered())))));
    }

    @Override
    public List<Reason> kept(long contact) {
        int asked = invitations.ofPerson(contact).size();
        return asked == 0 ? List.of() : List.of(Reason.of("", "polls.personal.kept", asked));
    }

    @Override
    public List<Reason> forget(long contact) {
        outbox.forget(invitations.ofPerson(contact).stream().map(Invitation::id).toList());
        return kept(contact);
    }
}
