package de.reihum.web.polls;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.members.ContactDetails;
import de.reihum.members.MemberDetails;
import de.reihum.polls.MemberPoll;
import de.reihum.polls.PollService;
import de.reihum.web.members.timeline.TimelineSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Which polls a member was asked, on the member's page. Whether it has answered has no date, because an anonymous answer must have none. */
@ApplicationScoped
public class PollHistory implements TimelineSource {

    private PollService polls;
    private Actor actor;

    protected PollHistory() {}

    @Inject
    public PollHistory(PollService polls, Actor actor) {
        this.polls = polls;
        this.actor = actor;
    }

    @Override
    public boolean concerned(MemberDetails before, MemberDetails now) {
        return false;
    }

    @Override
    public List<Entry> about(MemberDetails member) {
        return actor.may(Permission.POLLS_READ) ? polls.ofMember(member.id()).stream().map(PollHistory::entry).toList() : List.of();
    }

    @Override
    public List<Entry> about(ContactDetails contact) {
        return actor.may(Permission.POLLS_READ) ? polls.namedOfContact(contact.id()).stream().map(PollHistory::entry).toList() : List.of();
    }

    private static Entry entry(MemberPoll one) {
        var details = new ArrayList<String>();
        details.add(text(one.answered() ? "polls.asked.answered" : "polls.history.open"));
        if (one.reminders() > 0) {
            details.add(text("polls.asked.reminded", one.reminders(), formats().day(one.remindedAt())));
        }
        return new Entry(one.askedAt(), "", text("polls.history.asked", one.question()), details);
    }
}
