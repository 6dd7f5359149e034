package de.reihum.web.invitations.mail;

import de.reihum.invitations.mails.MeetingMail;
import de.reihum.invitations.mails.MeetingMail.Part;
import de.reihum.jobs.PendingEffect;
import de.reihum.shared.ProductClock;
import de.reihum.web.mail.CalendarPart;
import de.reihum.web.mail.Letters;
import de.reihum.web.mail.Letters.Letter;
import de.reihum.web.mail.Letters.Parts;
import de.reihum.web.mail.Letters.Shown;
import de.reihum.web.mail.Mail;
import de.reihum.web.shared.calendar.CalendarEvent;
import de.reihum.web.shared.calendar.CalendarEvent.Stand;
import de.reihum.web.shared.calendar.CalendarPerson;
import de.reihum.web.shared.calendar.CalendarText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes mails about a meeting in the reader's language. */
@ApplicationScoped
public class MeetingLetter {

    /** Where the answer page stands, with the token behind it. */
    public static final String PAGE = "/t/";

    private Letters letters;
    private Clock clock;

    protected MeetingLetter() {}

    @Inject
    public MeetingLetter(Letters letters, Clock clock) {
        this.letters = letters;
        this.clock = clock;
    }

    void invite(PendingEffect effect, MeetingMail mail) {
        send(effect, mail, "invite", request(mail));
    }

    void remind(PendingEffect effect, MeetingMail mail) {
        send(effect, mail, "remind", CalendarPart.NONE);
    }

    void news(PendingEffect effect, MeetingMail mail) {
        send(effect, mail, "news", request(mail));
    }

    void cancel(PendingEffect effect, MeetingMail mail) {
        send(effect, mail, "cancel", cancellation(mail));
    }

    /** Also to the host and to those who speak. */
    void lastWord(PendingEffect effect, MeetingMail mail) {
        send(effect, mail, mail.meeting().when().day().isAfter(LocalDate.ofInstant(clock.instant(), ProductClock.ZONE)) ? "tomorrow" : "today", CalendarPart.NONE);
    }

    /** How the invitation will read. */
    public Shown invitation(MeetingMail mail) {
        return letters.shown(letter("", mail, "invite", request(mail)));
    }

    /** How the reminder will read. */
    public Shown reminder(MeetingMail mail) {
        return letters.shown(letter("", mail, "remind", CalendarPart.NONE));
    }

    private void send(PendingEffect effect, MeetingMail mail, String kind, CalendarPart calendar) {
        letters.send(letter(Mail.keyOf(effect), mail, kind, calendar));
    }

    private Letter letter(String sameAs, MeetingMail mail, String kind, CalendarPart calendar) {
        var language = Locale.forLanguageTag(mail.language());
        var texts = texts(mail);
        var key = "invitations.mail." + kind;
        boolean off = kind.equals("cancel");
        var facts = texts.factsBelowTitle().stream().map(fact -> texts.say("invitations.text.fact", fact.name(), fact.words())).collect(Collectors.joining("\n"));
        boolean asks = kind.equals("invite") || kind.equals("remind");
        boolean moved = kind.equals("news") && mail.moved();
        boolean guest = mail.part() == Part.GUEST || asks || off || kind.equals("news");
        var first = guest ? texts.say(key + ".first", mail.network(), mail.meeting().title()) : texts.say(key + "." + mail.part());
        var before = Stream.of(first, texts.title(), off ? texts.when() : facts, !guest && mail.part() == Part.HOST ? texts.say("invitations.mail.expected", mail.expected()) : "", moved ? texts.before() : "",
                moved ? texts.say("invitations.mail.stillHolds") : "", off ? mail.meeting().cancelWord() : texts.asked(), asks ? texts.places() : "", asks ? mail.meeting().word() : "").filter(words -> !words.isEmpty()).toList();
        var agenda = off ? List.<String>of() : texts.agenda().stream().map(one -> one.name() + " " + one.words()).toList();
        var byLink = calendar == CalendarPart.NONE ? List.<String>of() : List.of(texts.say("invitations.mail.byLink"));
        boolean linked = !mail.token().isEmpty() || asks;
        var after = off ? List.of(texts.say("invitations.mail.cancelled")) : !linked ? List.of(texts.say("invitations.mail.comesUp")) : Stream.concat(byLink.stream(), Stream.of(texts.say("invitations.mail.personal"))).toList();
        return new Letter(sameAs, new Mail.Address(mail.name(), mail.email()), mail.contact(), mail.network(), language, texts.say(key + ".subject", mail.meeting().title(), texts.day()),
                new Parts(texts.say("invitations.mail.greeting", mail.name()), before, agenda, linked ? texts.say(key + ".button") : "", linked ? link(mail) : "", after, texts.say("invitations.mail.footer", mail.member(), mail.network())), calendar);
    }

    private CalendarPart request(MeetingMail mail) {
        return new CalendarPart("REQUEST", from -> CalendarText.request(event(mail, Stand.CONFIRMED), new CalendarPerson(mail.network(), from), guest(mail), clock.instant()));
    }

    private CalendarPart cancellation(MeetingMail mail) {
        return new CalendarPart("CANCEL", from -> CalendarText.cancel(event(mail, Stand.CANCELLED), new CalendarPerson(mail.network(), from), guest(mail), clock.instant()));
    }

    private CalendarEvent event(MeetingMail mail, Stand stand) {
        var texts = texts(mail);
        var meeting = mail.meeting();
        return new CalendarEvent(meeting.uid(), meeting.sequence(), meeting.when().begin(), meeting.when().end(), stand, texts.title(), texts.place(), texts.summary(link(mail)), link(mail));
    }

    private static CalendarPerson guest(MeetingMail mail) {
        return new CalendarPerson(mail.name(), mail.email().text());
    }

    private MeetingTexts texts(MeetingMail mail) {
        return new MeetingTexts(mail.meeting(), Locale.forLanguageTag(mail.language()), letters::say);
    }

    private String link(MeetingMail mail) {
        return letters.link(PAGE + mail.token());
    }
}
