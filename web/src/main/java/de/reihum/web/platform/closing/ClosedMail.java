package de.reihum.web.platform.closing;

import de.reihum.jobs.EffectHandler;
import de.reihum.jobs.PendingEffect;
import de.reihum.login.OneTimeLinkService;
import de.reihum.login.OneTimeLinkService.Letter;
import de.reihum.platform.closing.ClosedRow;
import de.reihum.platform.closing.DeletionService;
import de.reihum.web.login.AccountMail;
import de.reihum.web.shared.Messages;
import de.reihum.web.shared.text.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Tells an administrator that the network was closed and where its data can be fetched. */
@ApplicationScoped
public class ClosedMail implements EffectHandler {

    private DeletionService deletion;
    private OneTimeLinkService accounts;
    private AccountMail mail;
    private Messages messages;

    protected ClosedMail() {}

    @Inject
    public ClosedMail(DeletionService deletion, OneTimeLinkService accounts, AccountMail mail, Messages messages) {
        this.deletion = deletion;
        this.accounts = accounts;
        this.mail = mail;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return DeletionService.LETTER;
    }

    @Override
    public void handle(PendingEffect effect) {
        deletion.letter(PlatformErrand.argument(effect)).ifPresent(closed -> accounts.invitation(effect.subject()).ifPresent(letter -> mail.send(effect, letter, content(letter, closed))));
    }

    /** Whoever never set a password gets the way to do so, and finds the page afterwards. */
    private AccountMail.Content content(Letter letter, ClosedRow closed) {
        var language = Locale.forLanguageTag(letter.language());
        var until = DateTimeFormatter.ofPattern(messages.text(language, "shared.format.weekday"), language).format(Formats.local(closed.deleteAt()));
        return new AccountMail.Content(messages.text(language, "platform.closedMail.subject", closed.name()),
                List.of(messages.text(language, "platform.closedMail.closed", closed.name()), messages.text(language, "platform.closedMail.fetch", until)),
                messages.text(language, "platform.closedMail.button"), letter.token().isEmpty() ? "/closed" : "/welcome/" + letter.token(),
                List.of(messages.text(language, "platform.closedMail.afterwards", until)));
    }
}
