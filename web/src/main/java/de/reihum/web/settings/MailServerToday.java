package de.reihum.web.settings;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.Paragraph;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.settings.mail.MailServerService;
import de.reihum.settings.mail.ServerDetails;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.today.TodayCard;
import de.reihum.web.shared.today.TodaySource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Tells the administration that mails do not go through the network's own server. */
@ApplicationScoped
public class MailServerToday implements TodaySource {

    private static final int URGENT = 90;

    private MailServerService servers;
    private Actor actor;

    protected MailServerToday() {}

    @Inject
    public MailServerToday(MailServerService servers, Actor actor) {
        this.servers = servers;
        this.actor = actor;
    }

    @Override
    public List<TodayCard> cards() {
        if (!actor.may(Permission.NETWORK_SETTINGS)) {
            return List.of();
        }
        return servers.present().filter(ServerDetails::resting).map(server -> new TodayCard(TodayCard.Place.MAIN, URGENT, 1,
                new Card(text("settings.server.today"), new Paragraph(text("settings.server.rests", server.failures(), server.problem()))).link("network/settings/mail", text("settings.server.look")))).stream().toList();
    }
}
