package de.reihum.web.team;

import de.reihum.jobs.EffectHandler;
import de.reihum.jobs.PendingEffect;
import de.reihum.login.OneTimeLinkService;
import de.reihum.login.OneTimeLinkService.Letter;
import de.reihum.team.Invitations;
import de.reihum.team.NetworkNames;
import de.reihum.web.login.AccountMail;
import de.reihum.web.shared.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** Mails an invitation: with a link to set the first password, or to sign in when there is one already. */
@ApplicationScoped
public class InvitationMail implements EffectHandler {

    private OneTimeLinkService links;
    private NetworkNames networks;
    private AccountMail mail;
    private Messages messages;

    protected InvitationMail() {}

    @Inject
    public InvitationMail(OneTimeLinkService links, NetworkNames networks, AccountMail mail, Messages messages) {
        this.links = links;
        this.networks = networks;
        this.mail = mail;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return Invitations.EFFECT;
    }

    @Override
    public void handle(PendingEffect effect) {
        links.invitation(effect.subject()).ifPresent(letter -> mail.send(effect, letter, content(letter, networks.name(Integer.parseInt(effect.argument())))));
    }

    private AccountMail.Content content(Letter letter, String network) {
        var language = Locale.forLanguageTag(letter.language());
        var kind = letter.token().isEmpty() ? "team.mail.welcomeBack" : "team.mail.invitation";
        return new AccountMail.Content(messages.text(language, kind + ".subject", network), List.of(messages.text(language, kind + ".text", network)),
                messages.text(language, kind + ".button"), letter.token().isEmpty() ? "/login" : "/welcome/" + letter.token(), List.of(messages.text(language, kind + ".other")));
    }
}
