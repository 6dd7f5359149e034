package de.reihum.settings.look;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.shared.Ids;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Takes and shows a network's logo. */
@ApplicationScoped
@Transactional
public class LogoService {

    /** The picture was already read and written anew; this is only a last line. Bytes. */
    private static final int MOST = 300_000;
    private static final int LONGEST_NAME = 120;

    private Logos logos;
    private Ids ids;
    private Event<LogoChanged> changed;

    protected LogoService() {}

    @Inject
    public LogoService(Logos logos, Ids ids, Event<LogoChanged> changed) {
        this.logos = logos;
        this.ids = ids;
        this.changed = changed;
    }

    /** @throws InvalidValue when the picture is too large to be shown on every page */
    @Requires(Permission.NETWORK_SETTINGS)
    public void take(ReceivedLogo wanted) {
        if (wanted.picture().length > MOST) {
            throw new InvalidValue("logo", "settings.refusal.logoSize", MOST / 1000);
        }
        remove();
        logos.add(new Logo(ids.next(), wanted.fileName().length() > LONGEST_NAME ? wanted.fileName().substring(0, LONGEST_NAME) : wanted.fileName(), wanted.picture()));
        changed.fire(new LogoChanged());
    }

    @Requires(Permission.NETWORK_SETTINGS)
    public void remove() {
        logos.all().forEach(logos::remove);
        changed.fire(new LogoChanged());
    }

    /** For everybody who meets the network. @throws NotFound when it has no such logo (any more) */
    @Requires(Permission.SIGN_IN)
    public byte[] picture(long id) {
        return logos.find(id).map(Logo::picture).orElseThrow(NotFound::record);
    }
}
