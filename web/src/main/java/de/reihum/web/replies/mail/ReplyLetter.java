package de.reihum.web.replies.mail;

import de.reihum.jobs.PendingEffect;
import de.reihum.replies.mail.Errand;
import de.reihum.replies.mail.ReplyMail;
import de.reihum.shared.ProductClock;
import de.reihum.web.mail.Letters;
import de.reihum.web.mail.Letters.Letter;
import de.reihum.web.mail.Letters.Parts;
import de.reihum.web.mail.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes mails about answers in the reader's language. */
@ApplicationScoped
public class ReplyLetter {

    private Letters letters;

    protected ReplyLetter() {}

    @Inject
    public ReplyLetter(Letters letters) {
        this.letters = letters;
    }

    CallTexts calls(Locale language) {
        return new CallTexts(letters, language);
    }

    void send(PendingEffect effect, ReplyMail mail, Errand errand) {
        var language = Locale.forLanguageTag(mail.language());
        var key = "replies.mail." + errand;
        var parts = new Parts(letters.say(language, "polls.mail.greeting", mail.name()), List.of(letters.say(language, key + ".first", mail.meeting(), mail.position(), until(mail, language))),
                facts(mail, language), letters.say(language, key + ".button"), letters.link("/t/" + mail.token()), List.of(letters.say(language, "replies.mail.change")),
                letters.say(language, "replies.mail.footer", mail.member(), mail.network()));
        letters.send(new Letter(Mail.keyOf(effect), new Mail.Address(mail.name(), mail.email()), mail.contact(), mail.network(), language, letters.say(language, key + ".subject", mail.meeting()), parts));
    }

    private List<String> facts(ReplyMail mail, Locale language) {
        var lines = new ArrayList<String>();
        lines.add(letters.say(language, "replies.page.time", DateTimeFormatter.ofPattern(letters.say(language, "shared.format.fullDay"), language).format(mail.when().day()), mail.when().start(),
                mail.when().finish()));
        if (!mail.place().isEmpty()) {
            lines.add(String.join(", ", mail.place()));
        }
        if (!mail.answer().substitute().isEmpty()) {
            lines.add(letters.say(language, "replies.mail.substitute", mail.answer().substitute()));
        }
        if (mail.answer().guests() > 0) {
            lines.add(letters.say(language, "replies.mail.guests", mail.answer().guests()));
        }
        return lines;
    }

    /** An offer ends in the night after its last day, or with the meeting's beginning. */
    private String until(ReplyMail mail, Locale language) {
        return mail.until() == null ? "" : letters.day(language, LocalDate.ofInstant(mail.until().minusMillis(1), ProductClock.ZONE));
    }
}
