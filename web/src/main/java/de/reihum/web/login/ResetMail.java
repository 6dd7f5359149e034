package de.reihum.web.login;

import de.reihum.jobs.EffectHandler;
import de.reihum.jobs.PendingEffect;
import de.reihum.login.OneTimeLinkService;
import de.reihum.login.OneTimeLinkService.Letter;
import de.reihum.login.SignInService;
import de.reihum.web.shared.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** Mails the link to set a new password; to an address without an account nothing is sent. */
@ApplicationScoped
public class ResetMail implements EffectHandler {

    private OneTimeLinkService links;
    private AccountMail mail;
    private Messages messages;

    protected ResetMail() {}

    @Inject
    public ResetMail(OneTimeLinkService links, AccountMail mail, Messages messages) {
        this.links = links;
        this.mail = mail;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return SignInService.RESET_EFFECT;
    }

    @Override
    public void handle(PendingEffect effect) {
        links.reset(effect.argument()).ifPresent(letter -> mail.send(effect, letter, content(letter)));
    }

    private AccountMail.Content content(Letter letter) {
        var language = Locale.forLanguageTag(letter.language());
        return new AccountMail.Content(messages.text(language, "login.mail.reset.subject"), List.of(messages.text(language, "login.mail.reset.text")),
                messages.text(language, "login.mail.reset.button"), "/reset/" + letter.token(), List.of(messages.text(language, "login.mail.reset.other")));
    }
}
