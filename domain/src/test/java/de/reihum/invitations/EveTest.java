package de.reihum.invitations;

import static de.reihum.invitations.InvitationFixtures.member;
import static de.reihum.invitations.InvitationFixtures.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.reihum.invitations.mails.MeetingMail;
import de.reihum.invitations.mails.MeetingMail.Part;
import de.reihum.invitations.run.InvitationEffects;
import de.reihum.jobs.Effect;
import de.reihum.links.LinkToken;
import de.reihum.meetings.Meeting;
import de.reihum.members.Contact;
import de.reihum.members.Contact.Channel;
import de.reihum.members.Contact.Consent;
import de.reihum.members.ContactData;
import de.reihum.members.Member;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EveTest {

    private final Eve eve = new Eve();
    private final InvitationWorld world = eve.world;
    private final Meeting meeting = eve.meeting;

    private MeetingMail toCast(Contact one) {
        return world.castMails.lastWord(meeting.id(), one.id(), Eve.DAY).orElseThrow();
    }

    @Test
    void the_host_who_is_not_asked_whether_she_comes_is_told_how_many_do() {
        var host = world.member(member("Brauerei"));
        var anna = person(host);
        meeting.hostedBy(host);
        person(world.member(member("A")));
        person(world.member(member("B")));
        eve.everybody();
        eve.begins();
        assertThat(eve.put(InvitationEffects.EVE_CAST)).extracting(Effect::subject).containsExactly(anna.id());
        assertThat(eve.put(InvitationEffects.EVE_MAIL)).hasSize(2);
        assertThat(toCast(anna)).satisfies(mail -> {
            assertThat(mail.part()).isEqualTo(Part.HOST);
            assertThat(mail.expected()).isEqualTo(2);
            assertThat(mail.token()).isEmpty();
        });
    }

    @Test
    void a_host_who_was_invited_before_it_was_the_host_gets_one_mail_with_the_number() {
        var host = world.member(member("Brauerei"));
        person(host);
        eve.everybody();
        meeting.hostedBy(host);
        eve.begins();
        assertThat(eve.put(InvitationEffects.EVE_CAST)).isEmpty();
        assertThat(eve.put(InvitationEffects.EVE_MAIL)).singleElement().satisfies(effect ->
                assertThat(world.mails.lastWord(effect.subject(), Eve.DAY)).hasValueSatisfying(mail -> assertThat(mail.part()).isEqualTo(Part.HOST)));
    }

    @Test
    void whoever_shares_the_address_of_somebody_who_comes_gets_no_second_mail() {
        var host = world.member(member("Brauerei"));
        person(host, "same@example.org", "1", Consent.UNKNOWN, null);
        meeting.hostedBy(host);
        person(world.member(member("A")), "same@example.org", "1", Consent.UNKNOWN, null);
        eve.everybody();
        eve.begins();
        assertThat(eve.put(InvitationEffects.EVE_CAST)).isEmpty();
        assertThat(eve.put(InvitationEffects.EVE_MAIL)).hasSize(1);
    }

    @Test
    void two_who_come_and_share_an_address_each_get_a_mail_with_the_link_to_give_back_their_own_place() {
        var anna = person(world.member(member("A")), "same@example.org", "1", Consent.UNKNOWN, null);
        var bernd = person(world.member(member("B")), "same@example.org", "1", Consent.UNKNOWN, null);
        eve.everybody();
        eve.begins();
        var mails = eve.put(InvitationEffects.EVE_MAIL).stream().map(effect -> world.mails.lastWord(effect.subject(), Eve.DAY).orElseThrow()).toList();
        assertThat(mails).extracting(MeetingMail::member, MeetingMail::contact).containsExactlyInAnyOrder(tuple("A", anna.id()), tuple("B", bernd.id()));
        assertThat(mails).extracting(mail -> LinkToken.parse(mail.token()).orElseThrow().hash()).doesNotHaveDuplicates();
    }

    @Test
    void no_last_word_goes_to_who_is_not_the_host_any_more() {
        var host = world.member(member("Brauerei"));
        var anna = person(host);
        meeting.hostedBy(host);
        person(world.member(member("A")));
        eve.everybody();
        eve.begins();
        meeting.hostedBy(null);
        assertThat(world.castMails.lastWord(meeting.id(), anna.id(), Eve.DAY)).isEmpty();
    }

    @Test
    void when_who_looks_after_guests_cannot_be_told_who_speaks_for_the_host_is() {
        var host = world.member(member("Brauerei"));
        host.addContact(InvitationFixtures.id(), new ContactData(Contact.Salutation.MR, "", "Uwe", "Wirt", "", "", "", Set.of(Contact.Role.HOST), "de", Consent.UNKNOWN, "", null, Set.of()), world.now);
        var anna = person(host);
        meeting.hostedBy(host);
        person(world.member(member("A")));
        eve.everybody();
        eve.begins();
        assertThat(eve.put(InvitationEffects.EVE_CAST)).extracting(Effect::subject).containsExactly(anna.id());
    }

    @Test
    void a_mail_that_is_refused_says_nothing_about_the_letter_before_it() {
        var wants = world.member(member("B"));
        person(wants, "b@example.org", "1", Consent.UNKNOWN, Channel.MAIL);
        world.service.send(new SendInvitations(meeting.id(), meeting.version(), Set.of(), Set.of(), Map.of(wants.id(), Channel.LETTER)));
        var invitation = world.invitations.ofMember(wants.id()).get(0);
        invitation.delivered(world.now);
        meeting.cancel("Sturm", world.now);
        world.mails.refused(invitation.id(), "550 5.1.1 User unknown");
        assertThat(invitation.delivery().returnedAt()).isNull();
        assertThat(world.service.openWork()).extracting(OpenWork::letters).as("the cancellation is still to be told").containsExactly(1L);
    }

    @Test
    void who_was_invited_by_letter_gets_mails_only_when_she_wants_them() {
        person(world.member(member("A")), "a@example.org", "1", Consent.UNKNOWN, Channel.LETTER);
        var wants = world.member(member("B"));
        person(wants, "b@example.org", "1", Consent.UNKNOWN, Channel.MAIL);
        world.service.send(new SendInvitations(meeting.id(), meeting.version(), Set.of(), Set.of(), Map.of(wants.id(), Channel.LETTER)));
        world.invitations.ofMeeting(meeting.id()).forEach(one -> {
            one.delivered(world.now);
            world.coming.add(one.id());
        });
        world.later(Duration.ofDays(4));
        assertThat(world.reminders.remindable(meeting.id()).rows()).extracting(InvitedRow::memberName).containsExactly("B");
        meeting.cancel("Sturm", world.now);
        world.news.cancelled(meeting);
        assertThat(eve.put(InvitationEffects.CANCEL)).hasSize(1);
        assertThat(world.mails.cancellation(world.invitations.ofMember(wants.id()).get(0).id())).isPresent();
        assertThat(world.service.openWork()).extracting(OpenWork::letters).as("until the mail has gone").containsExactly(2L);
        world.mails.mailed(world.invitations.ofMember(wants.id()).get(0).id());
        assertThat(world.service.openWork()).extracting(OpenWork::letters).containsExactly(1L);
    }
}
