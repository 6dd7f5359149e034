package de.reihum.web.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import de.reihum.invitations.Invitation;
import de.reihum.invitations.InvitationFixtures;
import de.reihum.invitations.InvitationService;
import de.reihum.invitations.InvitationWorld;
import de.reihum.invitations.SendInvitations;
import de.reihum.invitations.run.InvitationEffects;
import de.reihum.jobs.EffectHandler;
import de.reihum.jobs.PendingEffect;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.dates.DateChange;
import de.reihum.meetings.dates.When;
import de.reihum.members.Contact;
import de.reihum.members.consents.MailStopService;
import de.reihum.settings.SettingsFixtures;
import de.reihum.shared.Ids;
import de.reihum.tenancy.TenantContext;
import de.reihum.web.invitations.mail.CancelMail;
import de.reihum.web.invitations.mail.CastMail;
import de.reihum.web.invitations.mail.InviteMail;
import de.reihum.web.invitations.mail.MeetingLetter;
import de.reihum.web.invitations.mail.NewsMail;
import de.reihum.web.shared.Messages;
import de.reihum.web.shared.Pages;
import de.reihum.web.shared.Settings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeetingMailsTest {

    private static final String LOCAL = "reihum@localhost";

    @TempDir
    private Path data;

    private final InvitationWorld world = new InvitationWorld();
    private final Meeting meeting = world.meeting();
    private Contact anna;
    private boolean down;
    private String refusal = "";

    private final Settings settings = new Settings() {
        @Override
        public URI url() {
            return URI.create("https://reihum.example");
        }

        @Override
        public boolean development() {
            return true;
        }

        @Override
        public Path data() {
            return data;
        }

        @Override
        public String text(String property) {
            return "";
        }
    };
    private final MailFolder folder = new MailFolder(settings, new TenantContext(), new Ids(() -> 1));
    private final SettingsFixtures fixtures = new SettingsFixtures();
    private final Messages messages = new Messages();
    private final Postbox postbox = new Postbox() {
        @Override
        public void send(Mail mail) {
            if (!refusal.isEmpty()) {
                throw new MailRefused(refusal, null);
            }
            if (down) {
                throw new MailFailed("The mail server does not answer");
            }
            folder.keep(mail);
        }
    };
    private final MailStopService stops = new MailStopService() {
        @Override
        public String link(long contact) {
            return "out";
        }
    };
    private final MeetingLetter letter = new MeetingLetter(new Letters(postbox, stops, new Pages(messages, fixtures.faces()), messages, settings, fixtures.faces()),
            Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC));

    @BeforeEach
    void invited() {
        anna = InvitationFixtures.person(world.member(InvitationFixtures.member("Brauerei Ähre")));
        world.service.send(SendInvitations.everybody(meeting.id(), meeting.version()));
    }

    private Invitation only() {
        return world.invitations.ofMeeting(meeting.id()).get(0);
    }

    private void handle(EffectHandler handler) {
        handler.handle(new PendingEffect(7, 7, handler.kind(), handler.kind(), only().id(), "", world.now, 1, ""));
    }

    @Test
    void an_invitation_says_what_matters_and_brings_the_meeting_for_the_calendar() {
        handle(new InviteMail(world.mails, letter));
        var mail = folder.newest(5).get(0);
        assertThat(mail.subject()).isEqualTo("Einladung: Stammtisch im Juni, Donnerstag, 11. Juni 2026");
        assertThat(mail.text()).contains("Wann: Donnerstag, 11. Juni 2026, 16:00 bis 18:30 Uhr", "Wo: Stadthalle, Am Markt 1, 88400 Biberach", "Anfahrt: Parkhaus Nord", "https://reihum.example/t/");
        var event = Biweekly.parse(mail.calendar()).first();
        assertThat(event.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(event.getEvents().get(0).getUid().getValue()).isEqualTo(meeting.uid());
        assertThat(event.getEvents().get(0).getOrganizer().getEmail()).isEqualTo(LOCAL);
        assertThat(event.getEvents().get(0).getAttendees().get(0).getEmail()).isEqualTo(anna.email().text());
    }

    @Test
    void the_host_reads_how_many_come_where_and_when_and_is_asked_nothing() {
        var host = world.member(InvitationFixtures.member("Zimmerei"));
        var person = InvitationFixtures.person(host);
        meeting.hostedBy(host);
        world.coming.add(only().id());
        world.now = Instant.parse("2026-06-10T07:00:00Z");
        new CastMail(world.castMails, letter).handle(new PendingEffect(8, 7, InvitationEffects.EVE_CAST, "host", person.id(), meeting.id() + " 2026-06-11", world.now, 1, ""));
        assertThat(folder.newest(1).get(0).text()).contains("richten Sie das Treffen aus", "kommt eine Person", "Parkhaus Nord", "melden Sie sich bitte gleich").doesNotContain("/t/", "verhindert");
        assertThat(folder.newest(1).get(0).html()).contains("kommt eine Person").doesNotContain("/t/");
    }

    @Test
    void a_mail_server_that_is_down_loses_nothing_and_nobody_gets_it_twice() {
        down = true;
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThatThrownBy(() -> handle(new InviteMail(world.mails, letter))).isInstanceOf(MailFailed.class);
        }
        assertThat(only().delivery().sentAt()).isNull();
        assertThat(folder.newest(5)).isEmpty();
        down = false;
        handle(new InviteMail(world.mails, letter));
        assertThat(folder.newest(5)).hasSize(1);
        assertThat(only().delivery().sentAt()).isEqualTo(world.now);
    }

    @Test
    void a_server_that_dies_between_handing_over_and_the_end_of_the_work_sends_nothing_twice() {
        handle(new InviteMail(world.mails, letter));
        handle(new InviteMail(world.mails, letter));
        assertThat(folder.newest(5)).hasSize(1);
    }

    @Test
    void an_address_that_the_mail_server_refuses_for_good_is_noted_and_not_tried_again() {
        refusal = "550 5.1.1 User unknown";
        handle(new InviteMail(world.mails, letter));
        assertThat(only().delivery().returnedAt()).isEqualTo(world.now);
        assertThat(only().delivery().returnedWhy()).isEqualTo("550 5.1.1 User unknown");
        assertThat(only().delivery().sentAt()).isNull();
        refusal = "";
        handle(new InviteMail(world.mails, letter));
        assertThat(folder.newest(5)).isEmpty();
        world.service.reroute(new InvitationService.Reroute(only().id(), Contact.Channel.MAIL));
        handle(new InviteMail(world.mails, letter));
        assertThat(folder.newest(5)).hasSize(1);
        assertThat(only().delivery().returnedAt()).isNull();
    }

    @Test
    void a_meeting_that_moves_while_the_server_is_down_is_told_once_as_it_is_by_then() {
        var before = meeting.when().orElseThrow();
        meeting.move(new When(before.day().plusDays(7), before.start(), before.minutes()), new DateChange(1, meeting, before, "Eva Klein", "", world.now), world.now);
        handle(new InviteMail(world.mails, letter));
        handle(new NewsMail(world.mails, letter));
        assertThat(folder.newest(5)).singleElement().satisfies(mail -> assertThat(mail.text()).contains("18. Juni 2026").doesNotContain("11. Juni"));
    }

    @Test
    void who_is_told_of_another_date_reads_the_old_one_the_reason_and_that_her_answer_holds() {
        handle(new InviteMail(world.mails, letter));
        world.later(Duration.ofHours(1));
        var before = meeting.when().orElseThrow();
        meeting.move(new When(before.day().plusDays(7), before.start(), before.minutes()), new DateChange(1, meeting, before, "Eva Klein", "Der Saal ist belegt", world.now), world.now);
        handle(new NewsMail(world.mails, letter));
        assertThat(folder.newest(1).get(0).text()).contains("18. Juni 2026", "Bisher war geplant: Donnerstag, 11. Juni 2026", "Der Saal ist belegt", "gilt Ihre Antwort weiter");
    }

    @Test
    void a_meeting_that_is_off_leaves_the_calendar_with_the_same_name_and_a_higher_number() {
        handle(new InviteMail(world.mails, letter));
        meeting.cancel("Sturm", world.now);
        handle(new CancelMail(world.mails, letter));
        handle(new CancelMail(world.mails, letter));
        assertThat(folder.newest(5)).hasSize(2);
        var event = Biweekly.parse(folder.newest(1).get(0).calendar()).first();
        assertThat(event.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(event.getEvents().get(0).getUid().getValue()).isEqualTo(meeting.uid());
        assertThat(event.getEvents().get(0).getSequence().getValue()).isEqualTo(1);
        assertThat(folder.newest(1).get(0).text()).contains("müssen wir leider absagen", "Sturm").doesNotContain("Parkhaus");
    }
}
