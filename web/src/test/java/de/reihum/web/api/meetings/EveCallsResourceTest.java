package de.reihum.web.api.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.reihum.invitations.InvitationFixtures;
import de.reihum.invitations.InvitationWorld;
import de.reihum.invitations.SendInvitations;
import de.reihum.invitations.run.EveCall;
import de.reihum.meetings.Meeting;
import de.reihum.members.Contact;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.NotFound;
import de.reihum.shared.Reason;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EveCallsResourceTest {

    private final InvitationWorld world = new InvitationWorld();
    private final Meeting meeting = world.meeting();
    private final EveCallsResource resource = new EveCallsResource(world.eveCalls);
    private final String id = Long.toString(meeting.id());
    private final Contact host = byPhone("Brauerei");
    private final Contact guest = byPhone("Acker");

    private Contact byPhone(String name) {
        return InvitationFixtures.person(world.member(InvitationFixtures.member(name)), "", "07071 11", Contact.Consent.UNKNOWN, Contact.Channel.PHONE);
    }

    @BeforeEach
    void eve() {
        meeting.hostedBy(host.member());
        world.service.send(SendInvitations.everybody(meeting.id(), meeting.version()));
        world.invitations.ofMeeting(meeting.id()).forEach(one -> world.coming.add(one.id()));
        world.now = Instant.parse("2026-06-10T08:00:00Z");
    }

    @Test
    void whoever_comes_or_hosts_is_listed_with_the_number_to_call() {
        long invitation = world.invitations.ofMeeting(meeting.id()).get(0).id();
        assertThat(resource.list(id)).extracting(EveCall::memberName, EveCall::contact, EveCall::phone, EveCall::invitation)
                .containsExactly(tuple("Acker", guest.id(), "07071 11", invitation), tuple("Brauerei", host.id(), "07071 11", 0L));
    }

    @Test
    void both_are_noted_alike_and_taken_back() {
        assertThat(resource.called(id, new EveCallsResource.Called(guest.id()))).extracting(EveCall::contact).containsExactly(host.id());
        assertThat(resource.called(id, new EveCallsResource.Called(host.id()))).isEmpty();
        resource.notCalled(id, Long.toString(guest.id()));
        resource.notCalled(id, Long.toString(host.id()));
        assertThat(resource.list(id)).hasSize(2);
    }

    @Test
    void nobody_is_noted_who_is_not_named_or_not_to_be_called() {
        assertThatThrownBy(() -> new EveCallsResource.Called(null)).isInstanceOfSatisfying(InvalidValue.class,
                refused -> assertThat(refused.reasons()).extracting(Reason::field).containsExactly("contact"));
        var stranger = new EveCallsResource.Called(byPhone("Bäcker").id());
        assertThatThrownBy(() -> resource.called(id, stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> resource.list("7")).isInstanceOf(NotFound.class);
    }
}
