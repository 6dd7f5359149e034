package de.reihum.web.touches.introductions;

import de.reihum.jobs.PendingEffect;
import de.reihum.touches.introductions.Errand;
import de.reihum.touches.introductions.IntroductionMail;
import de.reihum.touches.introductions.Partner;
import de.reihum.web.mail.Letters;
import de.reihum.web.mail.Letters.Letter;
import de.reihum.web.mail.Letters.Parts;
import de.reihum.web.mail.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes an introduction's mails in the reader's language. */
@ApplicationScoped
public class IntroductionLetter {

    private Letters letters;

    protected IntroductionLetter() {}

    @Inject
    public IntroductionLetter(Letters letters) {
        this.letters = letters;
    }

    void send(PendingEffect effect, IntroductionMail mail, Errand errand) {
        var language = Locale.forLanguageTag(mail.language());
        var key = "touches.letter." + errand;
        var parts = new Parts(letters.say(language, "touches.letter.greeting", mail.name()),
                List.of(letters.say(language, key + ".first", mail.network(), letters.day(language, mail.until())), mail.why()), about(mail.partner(), language),
                letters.say(language, key + ".button"), letters.link("/i/" + mail.token()), after(errand, language),
                letters.say(language, "touches.letter.footer", mail.member(), mail.network()));
        letters.send(new Letter(Mail.keyOf(effect), new Mail.Address(mail.name(), mail.email()), mail.contact(), mail.network(), language, letters.say(language, key + ".subject", mail.network()), parts));
    }

    private List<String> after(Errand errand, Locale language) {
        var personal = letters.say(language, "touches.letter.personal");
        return errand == Errand.ASK || errand == Errand.REMIND ? List.of(letters.say(language, "touches.letter.private"), personal) : List.of(personal);
    }

    /** Empty until both have agreed. */
    private List<String> about(Partner partner, Locale language) {
        return partner == null ? List.of() : Stream.of(partner.name(), partner.position(), partner.member(), partner.email(), partner.phone(),
                partner.word().isEmpty() ? "" : letters.say(language, "touches.letter.word", partner.word())).filter(line -> !line.isEmpty()).toList();
    }
}
