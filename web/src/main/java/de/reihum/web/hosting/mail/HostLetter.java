package de.reihum.web.hosting.mail;

import de.reihum.hosting.asking.Errand;
import de.reihum.hosting.asking.HostMail;
import de.reihum.jobs.PendingEffect;
import de.reihum.meetings.dates.When;
import de.reihum.web.mail.Letters;
import de.reihum.web.mail.Letters.Letter;
import de.reihum.web.mail.Letters.Parts;
import de.reihum.web.mail.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the mails to hosts in the reader's language. */
@ApplicationScoped
public class HostLetter {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private Letters letters;

    protected HostLetter() {}

    @Inject
    public HostLetter(Letters letters) {
        this.letters = letters;
    }

    void send(PendingEffect effect, HostMail mail, Errand errand) {
        var language = Locale.forLanguageTag(mail.language());
        var key = "hosting.letter." + errand;
        var parts = new Parts(letters.say(language, "hosting.letter.greeting", mail.name()), List.of(letters.say(language, key + ".first", mail.network(), mail.member(), letters.day(language, mail.until()))),
                ends(errand) ? List.of(mail.title()) : about(mail, errand, language), letters.say(language, key + ".button"), letters.link("/h/" + mail.token()), after(mail, errand, language),
                letters.say(language, "hosting.letter.footer", mail.member(), mail.network()));
        letters.send(new Letter(Mail.keyOf(effect), new Mail.Address(mail.name(), mail.email()), mail.contact(), mail.network(), language, letters.say(language, key + ".subject", mail.title()), parts));
    }

    private static boolean ends(Errand errand) {
        return errand == Errand.RELEASED || errand == Errand.CANCELLED || errand == Errand.POSTPONED;
    }

    private List<String> about(HostMail mail, Errand errand, Locale language) {
        var place = String.join(", ", mail.place().lines());
        boolean agreed = errand == Errand.AGREED || errand == Errand.CHANGED;
        return Stream.of(mail.title(), mail.topic(), mail.when() == null ? letters.say(language, "hosting.letter.noDay") : when(mail.when(), language), program(mail, language), mail.seats() == 0 ? "" : letters.say(language, "hosting.letter.seats", mail.seats()),
                agreed && !place.isEmpty() ? letters.say(language, "hosting.letter.place", place) : "").filter(line -> !line.isEmpty()).toList();
    }

    private String program(HostMail mail, Locale language) {
        return mail.agenda().slots().isEmpty() ? "" : letters.say(language, "hosting.letter.program",
                mail.agenda().slots().stream().map(slot -> slot.title().isEmpty() ? letters.say(language, "meetings.slot." + slot.kind()) : slot.title()).collect(Collectors.joining(", ")));
    }

    /** With the year: hosts are asked long before. */
    private String when(When when, Locale language) {
        var day = DateTimeFormatter.ofPattern(letters.say(language, "shared.format.fullDay"), language).format(when.day());
        return letters.say(language, "hosting.letter.when", day, clock(when.start()), clock(when.finish()));
    }

    private List<String> after(HostMail mail, Errand errand, Locale language) {
        var personal = letters.say(language, "hosting.letter.personal");
        boolean asks = errand == Errand.ASK || errand == Errand.REMIND;
        return asks && !mail.asker().name().isEmpty() ? List.of(questions(mail, language), personal) : List.of(personal);
    }

    private String questions(HostMail mail, Locale language) {
        var asker = mail.asker();
        return asker.mail().isEmpty() ? letters.say(language, "hosting.letter.asker", asker.name()) : letters.say(language, "hosting.letter.asker.mail", asker.name(), asker.mail());
    }

    private static String clock(LocalTime time) {
        return CLOCK.format(time);
    }
}
