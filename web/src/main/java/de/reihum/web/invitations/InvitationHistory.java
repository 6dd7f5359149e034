package de.reihum.web.invitations;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.invitations.InvitationService;
import de.reihum.invitations.MemberInvitation;
import de.reihum.members.ContactDetails;
import de.reihum.members.MemberDetails;
import de.reihum.web.members.timeline.TimelineSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** To which meetings a member was invited and how, on the member's page. */
@ApplicationScoped
public class InvitationHistory implements TimelineSource {

    private static final int LATELY = 50;

    private InvitationService invitations;
    private Actor actor;

    protected InvitationHistory() {}

    @Inject
    public InvitationHistory(InvitationService invitations, Actor actor) {
        this.invitations = invitations;
        this.actor = actor;
    }

    @Override
    public boolean concerned(MemberDetails before, MemberDetails now) {
        return false;
    }

    @Override
    public List<Entry> about(MemberDetails member) {
        return actor.may(Permission.MEETINGS_READ) ? invitations.ofMember(member.id(), LATELY).stream().map(InvitationHistory::entry).toList() : List.of();
    }

    @Override
    public List<Entry> about(ContactDetails contact) {
        return actor.may(Permission.MEETINGS_READ) ? invitations.ofContact(contact.id(), LATELY).stream().map(InvitationHistory::entry).toList() : List.of();
    }

    private static Entry entry(MemberInvitation one) {
        var details = new ArrayList<String>();
        if (one.sentAt() != null) {
            details.add(text("invitations.sent." + one.channel(), formats().day(one.sentAt())));
        }
        if (one.returnedAt() != null) {
            details.add(text("invitations.sent.returned", formats().day(one.returnedAt())));
        }
        if (one.reminders() > 0) {
            details.add(text("invitations.sent.reminded", one.reminders(), formats().day(one.remindedAt())));
        }
        details.add(text(one.answered() ? "invitations.stand.answered" : "invitations.history.open"));
        return new Entry(one.invitedAt(), InvitationWords.channel(one.channel()), text("invitations.history.invited", one.title()), details);
    }
}
