package de.reihum.members.notes;

import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.members.Members;
import de.reihum.members.sources.FreeTexts;
import de.reihum.members.sources.MergeFollower;
import de.reihum.members.sources.PersonalData;
import de.reihum.shared.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Notes go along with whom they are about, belong to what a person may see of herself, and go when she is forgotten. */
@ApplicationScoped
public class NoteFollower implements MergeFollower, PersonalData, FreeTexts {

    private static final String SECTION = "members.personal.notes";
    private static final Set<Visibility> ALL = EnumSet.allOf(Visibility.class);

    private Members members;
    private Notes notes;

    protected NoteFollower() {}

    @Inject
    public NoteFollower(Members members, Notes notes) {
        this.members = members;
        this.notes = notes;
    }

    @Override
    public int memberMerged(Member from, Member into) {
        var moved = notes.ofMember(from.id(), ALL);
        moved.forEach(note -> note.moveTo(into));
        return moved.size();
    }

    @Override
    public int contactMerged(Contact from, Contact into) {
        var moved = notes.ofContact(from.id(), ALL);
        moved.forEach(note -> note.moveTo(into));
        return moved.size();
    }

    @Override
    public List<Reason> memberForecast(long from, long into) {
        return Reason.counted("members.merge.notes", notes.ofMember(from, ALL).size());
    }

    @Override
    public List<Reason> contactForecast(long from, long into) {
        return Reason.counted("members.merge.notes", notes.ofContact(from, ALL).size());
    }

    @Override
    public List<Item> about(long contact) {
        return notes.ofContact(contact, ALL).stream().map(Note::row).map(note -> new Item(SECTION, "members.personal.note", note.writtenAt() + " " + note.author() + ": " + note.data().words())).toList();
    }

    @Override
    public List<Reason> forget(long contact) {
        notes.ofContact(contact, ALL).forEach(notes::remove);
        return List.of();
    }

    @Override
    public List<FreeText> with(long member) {
        var texts = new ArrayList<FreeText>();
        members.find(member).filter(one -> !one.notes().isEmpty()).map(NoteFollower::text).ifPresent(texts::add);
        notes.ofMember(member, ALL).stream().map(NoteFollower::text).forEach(texts::add);
        return texts;
    }

    @Override
    public List<Kind<?>> kinds() {
        return List.of(new Kind<>(Member.class, List.of("notes"), member -> passage(member.id(), member.id(), member.name(), text(member))),
                new Kind<>(Note.class, List.of("words"), note -> passage(note.id(), note.row().member(), note.auditName(), text(note))));
    }

    private static Passage passage(long record, long member, String about, FreeText text) {
        return new Passage(record, Set.of(member), "members/" + member, about, text);
    }

    private static FreeText text(Member member) {
        return new FreeText(SECTION, "members.form.notes", List.of(member.notes()), member::rewriteNotes);
    }

    private static FreeText text(Note note) {
        return new FreeText(SECTION, "members.personal.note", List.of(note.row().data().words()), note::rewrite);
    }
}
