package de.reihum.web.members.notes;

import com.vaadin.flow.component.Component;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.members.MemberDetails;
import de.reihum.members.notes.NoteService;
import de.reihum.web.members.MemberPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The notes about a member and its people, on its page. */
@ApplicationScoped
public class MemberNotes implements MemberPart {

    private NoteService notes;
    private Actor actor;

    protected MemberNotes() {}

    @Inject
    public MemberNotes(NoteService notes, Actor actor) {
        this.notes = notes;
        this.actor = actor;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public boolean concerned(MemberDetails before, MemberDetails now) {
        return false;
    }

    @Override
    public List<Component> cards(MemberDetails member, Runnable changed) {
        boolean writable = actor.may(Permission.MEMBERS_WRITE) && !member.archived();
        var all = notes.ofMember(member.id());
        return all.isEmpty() && !writable ? List.of() : List.of(new NotesCard(all, member.id(), 0, notes, writable, changed));
    }
}
