package de.reihum.web.attendance.feedback;

import de.reihum.attendance.feedback.FeedbackMail;
import de.reihum.attendance.feedback.FeedbackRound;
import de.reihum.attendance.feedback.FeedbackService;
import de.reihum.jobs.EffectHandler;
import de.reihum.jobs.PendingEffect;
import de.reihum.web.mail.Letters;
import de.reihum.web.mail.Letters.Letter;
import de.reihum.web.mail.Letters.Parts;
import de.reihum.web.mail.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** Mails the questions to somebody who came and has not answered. */
@ApplicationScoped
public class FeedbackWork implements EffectHandler {

    private FeedbackService feedback;
    private Letters letters;

    protected FeedbackWork() {}

    @Inject
    public FeedbackWork(FeedbackService feedback, Letters letters) {
        this.feedback = feedback;
        this.letters = letters;
    }

    @Override
    public String kind() {
        return FeedbackRound.MAIL;
    }

    @Override
    public void handle(PendingEffect effect) {
        feedback.mail(effect.subject()).ifPresent(mail -> send(effect, mail));
    }

    private void send(PendingEffect effect, FeedbackMail mail) {
        var language = Locale.forLanguageTag(mail.language());
        var kind = "0".equals(effect.argument()) ? "first" : "reminder";
        var before = List.of(letters.say(language, "attendance.mail." + kind, mail.title(), letters.day(language, mail.day())));
        var after = List.of(letters.say(language, "attendance.mail.anonymous", letters.day(language, mail.until())));
        letters.send(new Letter(Mail.keyOf(effect), new Mail.Address(mail.name(), mail.email()), mail.contact(), mail.network(), language, letters.say(language, "attendance.mail.subject", mail.title()),
                new Parts(letters.say(language, "attendance.mail.greeting", mail.name()), before, List.of(), letters.say(language, "attendance.mail.answer"), letters.link("/f/" + mail.token()), after,
                        letters.say(language, "attendance.mail.footer", mail.network()))));
    }
}
