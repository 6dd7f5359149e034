package de.reihum.members.notes;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.members.Member;
import de.reihum.members.Members;
import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Keeps notes, and gives nobody one that is not meant for her. */
@ApplicationScoped
@Transactional
public class NoteService {

    /** @param contact one of the member's people, or 0 */
    public record WriteNote(long member, long contact, NoteData data) {}

    /** @param version of the note, as it was seen */
    public record ChangeNote(long id, long version, NoteData data) {}

    private Members members;
    private Notes notes;
    private Actor actor;
    private Ids ids;
    private Clock clock;

    protected NoteService() {}

    @Inject
    public NoteService(Members members, Notes notes, Actor actor, Ids ids, Clock clock) {
        this.members = members;
        this.notes = notes;
        this.actor = actor;
        this.ids = ids;
        this.clock = clock;
    }

    /** @return the new note's id */
    @Requires(Permission.MEMBERS_WRITE)
    public long write(WriteNote command) {
        var member = load(command.member());
        var contact = command.contact() == 0 ? null : member.contact(command.contact());
        var note = new Note(ids.next(), member, contact, command.data(), actor.identity().name(), clock.instant());
        notes.add(note);
        return note.id();
    }

    @Requires(Permission.MEMBERS_WRITE)
    public void change(ChangeNote command) {
        var note = readable(command.id());
        note.expect(command.version());
        note.revise(command.data(), clock.instant());
    }

    /** @return what {@link #bringBack} needs */
    @Requires(Permission.MEMBERS_WRITE)
    public NoteRow remove(long id) {
        var note = readable(id);
        var row = note.row();
        notes.remove(note);
        return row;
    }

    /** As it was, with its author and its time. */
    @Requires(Permission.MEMBERS_WRITE)
    public void bringBack(NoteRow removed) {
        var member = load(removed.member());
        var contact = removed.contact() == 0 ? null : member.contact(removed.contact());
        notes.add(new Note(ids.next(), member, contact, removed.data(), removed.author(), removed.writtenAt()));
    }

    /** The newest first, with those about its people. */
    @Requires(Permission.MEMBERS_READ)
    public List<NoteRow> ofMember(long member) {
        load(member);
        return notes.ofMember(member, Visibility.readableBy(actor)).stream().map(Note::row).toList();
    }

    @Requires(Permission.MEMBERS_READ)
    public List<NoteRow> ofContact(long contact) {
        return notes.ofContact(contact, Visibility.readableBy(actor)).stream().map(Note::row).toList();
    }

    @Requires(Permission.MEMBERS_READ)
    public NoteRow row(long id) {
        return readable(id).row();
    }

    /** A note that one may not read does not exist. */
    private Note readable(long id) {
        return notes.find(id).filter(note -> Visibility.readableBy(actor).contains(note.visibility())).orElseThrow(NotFound::record);
    }

    private Member load(long id) {
        return members.find(id).orElseThrow(NotFound::record);
    }
}
