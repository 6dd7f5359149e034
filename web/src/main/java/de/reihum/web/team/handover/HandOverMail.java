package de.reihum.web.team.handover;

import de.reihum.jobs.EffectHandler;
import de.reihum.jobs.PendingEffect;
import de.reihum.login.OneTimeLinkService;
import de.reihum.team.NetworkNames;
import de.reihum.team.handover.HandOverRow;
import de.reihum.team.handover.HandOverService;
import de.reihum.team.handover.HandOverService.Letter;
import de.reihum.web.login.AccountMail;
import de.reihum.web.shared.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Tells whoever leaves and whoever takes over what begins, and later that it has ended. */
@ApplicationScoped
public class HandOverMail implements EffectHandler {

    private HandOverService handOvers;
    private OneTimeLinkService letters;
    private NetworkNames networks;
    private AccountMail mail;
    private Messages messages;

    protected HandOverMail() {}

    @Inject
    public HandOverMail(HandOverService handOvers, OneTimeLinkService letters, NetworkNames networks, AccountMail mail, Messages messages) {
        this.handOvers = handOvers;
        this.letters = letters;
        this.networks = networks;
        this.mail = mail;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return HandOverService.MAIL;
    }

    @Override
    public void handle(PendingEffect effect) {
        var row = handOvers.row(effect.subject());
        var letter = Letter.valueOf(effect.argument());
        boolean leaver = letter == Letter.LEAVER_BEGUN || letter == Letter.LEAVER_ENDED;
        letters.notice(leaver ? row.account() : row.successor())
                .ifPresent(to -> mail.send(effect, to, content(Locale.forLanguageTag(to.language()), letter, row, networks.name(effect.network()))));
    }

    private AccountMail.Content content(Locale language, Letter letter, HandOverRow row, String network) {
        var key = "team.handover.mail." + letter;
        var day = DateTimeFormatter.ofPattern(messages.text(language, "shared.format.day"), language).format(row.lastDay());
        return new AccountMail.Content(messages.text(language, key + ".subject", network, row.name()), List.of(messages.text(language, key + ".text", network, row.name(), row.successorName(), day)),
                messages.text(language, "team.handover.mail.button"), letter == Letter.LEAVER_ENDED ? "/login" : "/handover/" + row.id(), List.of(messages.text(language, "team.handover.mail.other")));
    }
}
