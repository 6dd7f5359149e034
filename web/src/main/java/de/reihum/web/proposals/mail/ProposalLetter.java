package de.reihum.web.proposals.mail;

import de.reihum.jobs.PendingEffect;
import de.reihum.proposals.mail.Errand;
import de.reihum.proposals.mail.ProposalMail;
import de.reihum.web.mail.Letters;
import de.reihum.web.mail.Letters.Letter;
import de.reihum.web.mail.Letters.Parts;
import de.reihum.web.mail.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes the mails to those who propose, in the reader's language. */
@ApplicationScoped
public class ProposalLetter {

    private Letters letters;

    protected ProposalLetter() {}

    @Inject
    public ProposalLetter(Letters letters) {
        this.letters = letters;
    }

    void send(PendingEffect effect, ProposalMail mail, Errand errand) {
        var language = Locale.forLanguageTag(mail.language());
        var subject = letters.say(language, key(errand) + ".subject", errand == Errand.INVITE ? mail.network() : mail.title());
        letters.send(new Letter(Mail.keyOf(effect), new Mail.Address(mail.name(), mail.email()), mail.contact(), mail.network(), language, subject, parts(mail, errand, language)));
    }

    private Parts parts(ProposalMail mail, Errand errand, Locale language) {
        return new Parts(greeting(mail, language), said(mail, errand, language), List.of(),
                letters.say(language, errand == Errand.INVITE ? "proposals.letter.button.INVITE" : "proposals.letter.button"), letters.link("/v/" + mail.token()),
                List.of(letters.say(language, "proposals.letter.personal")), letters.say(language, "proposals.letter.footer", mail.member(), mail.network()));
    }

    /** How it will read, before it goes out. */
    public List<String> preview(ProposalMail mail, Errand errand, Locale language) {
        return Stream.concat(Stream.of(greeting(mail, language)), said(mail, errand, language).stream()).toList();
    }

    private String greeting(ProposalMail mail, Locale language) {
        return letters.say(language, "proposals.letter.greeting", mail.name());
    }

    private List<String> said(ProposalMail mail, Errand errand, Locale language) {
        var what = errand == Errand.ACCEPTED || errand == Errand.ROOT_ACCEPTED ? letters.say(language, mail.asked() ? "proposals.letter.asked" : "proposals.letter.planned") : "";
        var word = mail.word().isEmpty() ? "" : letters.say(language, "proposals.letter.word", mail.by(), mail.word());
        return Stream.of(letters.say(language, key(errand) + ".first", mail.network(), mail.title(), mail.other()), what, word).filter(line -> !line.isEmpty()).toList();
    }

    private static String key(Errand errand) {
        return "proposals.letter." + errand;
    }
}
