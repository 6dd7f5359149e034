package de.reihum.invitations.mails;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.invitations.mails.MeetingMail.Part;
import de.reihum.meetings.Meetings;
import de.reihum.members.Contacts;
import de.reihum.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Prepares a mail about a meeting to be looked at before it goes: nothing is sent, and no link is made. */
@ApplicationScoped
@Transactional
public class MailDraftService {

    private static final String NO_LINK = "";

    private Meetings meetings;
    private Contacts contacts;
    private MeetingReader reader;

    protected MailDraftService() {}

    @Inject
    public MailDraftService(Meetings meetings, Contacts contacts, MeetingReader reader) {
        this.meetings = meetings;
        this.contacts = contacts;
        this.reader = reader;
    }

    /** As this person would read it. @throws NotFound when she has no mail address */
    @Requires(Permission.MEETINGS_WRITE)
    public MeetingMail draft(long meeting, long contact) {
        var about = meetings.find(meeting).orElseThrow(NotFound::record);
        var person = contacts.find(contact).filter(one -> one.email() != null).orElseThrow(NotFound::record);
        return new MeetingMail(reader.network(), person.member().name(), person.id(), person.name(), person.email(), person.language(), NO_LINK, reader.facts(about), null, Part.GUEST, 0);
    }
}
