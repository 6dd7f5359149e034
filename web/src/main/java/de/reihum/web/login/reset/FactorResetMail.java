package de.reihum.web.login.reset;

import de.reihum.jobs.EffectHandler;
import de.reihum.jobs.PendingEffect;
import de.reihum.login.OneTimeLinkService;
import de.reihum.login.OneTimeLinkService.Letter;
import de.reihum.login.reset.FactorResetService;
import de.reihum.web.login.AccountMail;
import de.reihum.web.shared.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** Tells a person that her second factor was taken off, by whom, and what to do when she did not ask for it. */
@ApplicationScoped
public class FactorResetMail implements EffectHandler {

    private OneTimeLinkService letters;
    private AccountMail mail;
    private Messages messages;

    protected FactorResetMail() {}

    @Inject
    public FactorResetMail(OneTimeLinkService letters, AccountMail mail, Messages messages) {
        this.letters = letters;
        this.mail = mail;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return FactorResetService.EFFECT;
    }

    @Override
    public void handle(PendingEffect effect) {
        letters.notice(effect.subject()).ifPresent(letter -> mail.send(effect, letter, content(letter, effect.argument())));
    }

    private AccountMail.Content content(Letter letter, String by) {
        var language = Locale.forLanguageTag(letter.language());
        return new AccountMail.Content(messages.text(language, "login.mail.factorReset.subject"), List.of(messages.text(language, "login.mail.factorReset.text", by)),
                messages.text(language, "login.mail.factorReset.button"), "/login", List.of(messages.text(language, "login.mail.factorReset.other")));
    }
}
