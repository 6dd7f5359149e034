package de.reihum.web.polls.mail;

import de.reihum.ballots.PollMail;
import de.reihum.jobs.PendingEffect;
import de.reihum.web.mail.Letters;
import de.reihum.web.mail.Letters.Letter;
import de.reihum.web.mail.Letters.Parts;
import de.reihum.web.mail.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes a poll's mails in the reader's language. */
@ApplicationScoped
public class PollLetter {

    private Letters letters;

    protected PollLetter() {}

    @Inject
    public PollLetter(Letters letters) {
        this.letters = letters;
    }

    /** @param kind {@code invitation} or {@code reminder} */
    void ask(PendingEffect effect, PollMail mail, String kind) {
        var language = Locale.forLanguageTag(mail.language());
        var until = letters.day(language, mail.endsOn());
        var before = new ArrayList<>(List.of(letters.say(language, "polls.mail." + kind + ".first", mail.network(), until), mail.question()));
        if (!mail.intro().isEmpty()) {
            before.add(mail.intro());
        }
        var after = List.of(letters.say(language, mail.anonymous() ? "polls.mail.anonymous" : "polls.mail.named", until), letters.say(language, "polls.mail.personal"));
        send(effect, mail, letters.say(language, "polls.mail." + kind + ".subject", mail.question()), new Parts(greeting(mail, language), before,
                mail.options().stream().map(option -> option.text()).toList(), letters.say(language, "polls.mail.answer"), link(mail), after, footer(mail, language)));
    }

    void tell(PendingEffect effect, PollMail mail) {
        var language = Locale.forLanguageTag(mail.language());
        var before = new ArrayList<>(List.of(letters.say(language, "polls.mail.topic.first", mail.question()),
                letters.say(language, "polls.mail.topic.result", mail.topic(), mail.results().answers())));
        if (!mail.word().isEmpty()) {
            before.add(mail.word());
        }
        send(effect, mail, letters.say(language, "polls.mail.topic.subject", mail.topic()),
                new Parts(greeting(mail, language), before, List.of(), letters.say(language, "polls.mail.results"), link(mail), List.of(), footer(mail, language)));
    }

    private void send(PendingEffect effect, PollMail mail, String subject, Parts parts) {
        letters.send(new Letter(Mail.keyOf(effect), new Mail.Address(mail.name(), mail.email()), mail.contact(), mail.network(), Locale.forLanguageTag(mail.language()), subject, parts));
    }

    private String greeting(PollMail mail, Locale language) {
        return letters.say(language, "polls.mail.greeting", mail.name());
    }

    private String footer(PollMail mail, Locale language) {
        return letters.say(language, "polls.mail.footer", mail.member(), mail.network());
    }

    private String link(PollMail mail) {
        return letters.link("/a/" + mail.token());
    }
}
