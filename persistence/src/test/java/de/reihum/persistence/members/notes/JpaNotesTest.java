package de.reihum.persistence.members.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Role;
import de.reihum.members.Member;
import de.reihum.members.MemberFixtures;
import de.reihum.members.notes.NoteData;
import de.reihum.members.notes.NoteFollower;
import de.reihum.members.notes.NoteRow;
import de.reihum.members.notes.NoteService;
import de.reihum.members.notes.NoteService.ChangeNote;
import de.reihum.members.notes.NoteService.WriteNote;
import de.reihum.members.notes.Visibility;
import de.reihum.persistence.World;
import de.reihum.persistence.members.JpaContacts;
import de.reihum.persistence.members.JpaMembers;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.NotFound;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaNotesTest {

    private final World world = World.running();
    private final int network = world.network();
    private final JpaMembers members = new JpaMembers(world.database());
    private final JpaNotes notes = new JpaNotes(world.database());
    private long brewery;
    private long emre;

    @BeforeEach
    void a_member_with_three_notes() {
        world.in(network, () -> {
            var member = new Member(world.ids().next(), MemberFixtures.brewery(), world.clock().instant());
            emre = member.addContact(world.ids().next(), MemberFixtures.emre(), world.clock().instant()).id();
            brewery = member.id();
            members.add(member);
        });
        write(0, "Verkauft vielleicht im Herbst", Visibility.COORDINATION);
        write(emre, "Ruft lieber an", Visibility.TEAM);
        write(emre, "Hat den Vortrag zugesagt", Visibility.MEMBER);
    }

    @Test
    void the_coordination_reads_everything() {
        assertThat(words(as(Role.COORDINATOR))).containsExactlyInAnyOrder("Verkauft vielleicht im Herbst", "Ruft lieber an", "Hat den Vortrag zugesagt");
        assertThat(rows(as(Role.COORDINATOR))).extracting(NoteRow::author).containsOnly("Anna");
    }

    @Test
    void a_note_for_the_coordination_does_not_exist_for_others() {
        long confidential = rows(as(Role.COORDINATOR)).stream().filter(row -> row.data().visibility() == Visibility.COORDINATION).findFirst().orElseThrow().id();
        for (var role : List.of(Role.READER, Role.PRESS, Role.TREASURER)) {
            assertThat(words(as(role))).as(role.name()).containsExactlyInAnyOrder("Ruft lieber an", "Hat den Vortrag zugesagt");
            assertThatThrownBy(() -> world.in(network, () -> as(role).row(confidential))).isInstanceOf(NotFound.class);
        }
        assertThat(world.<List<NoteRow>>in(network, () -> as(Role.READER).ofContact(emre))).extracting(NoteRow::contactName).containsOnly("Emre Löffler");
    }

    @Test
    void a_note_is_changed_deleted_and_brought_back_as_it_was() {
        var service = as(Role.COORDINATOR);
        var note = rows(service).get(0);
        world.in(network, () -> service.change(new ChangeNote(note.id(), note.version(), new NoteData("Anders", Visibility.TEAM))));
        assertThat(world.<NoteRow>in(network, () -> service.row(note.id()))).returns(new NoteData("Anders", Visibility.TEAM), NoteRow::data);
        var removed = world.<NoteRow>in(network, () -> service.remove(note.id()));
        assertThat(rows(service)).hasSize(2);
        world.in(network, () -> service.bringBack(removed));
        assertThat(rows(service)).hasSize(3).filteredOn(row -> row.data().words().equals("Anders")).singleElement().returns(removed.writtenAt(), NoteRow::writtenAt);
        assertThatThrownBy(() -> world.in(network, () -> service.write(new WriteNote(brewery, 0, new NoteData("  ", null))))).isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_person_sees_her_notes_and_they_go_with_her() {
        var follower = new NoteFollower(members, notes);
        assertThat(world.in(network, () -> follower.about(emre))).hasSize(2);
        world.in(network, () -> follower.forget(emre));
        assertThat(words(as(Role.COORDINATOR))).containsExactly("Verkauft vielleicht im Herbst");
    }

    private void write(long contact, String words, Visibility visibility) {
        world.in(network, () -> as(Role.COORDINATOR).write(new WriteNote(brewery, contact, new NoteData(words, visibility))));
    }

    private List<String> words(NoteService service) {
        return rows(service).stream().map(row -> row.data().words()).toList();
    }

    private List<NoteRow> rows(NoteService service) {
        return world.in(network, () -> service.ofMember(brewery));
    }

    private NoteService as(Role role) {
        var actor = new Actor();
        actor.enter(new Actor.Identity(Actor.Kind.PERSON, 7, "Anna", role.permissions()));
        return new NoteService(members, notes, actor, world.ids(), world.clock());
    }
}
