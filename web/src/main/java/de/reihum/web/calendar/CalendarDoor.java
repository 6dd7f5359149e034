package de.reihum.web.calendar;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.TenantRunner;
import de.reihum.calendar.CalendarSheet;
import de.reihum.calendar.FeedService;
import de.reihum.calendar.PublicPageService;
import de.reihum.links.LinkToken;
import de.reihum.settings.Face;
import de.reihum.settings.Faces;
import de.reihum.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Lets people and programs without a login look at what a network shows: the meetings of a feed to who knows its secret, the public page to everybody. */
@ApplicationScoped
public class CalendarDoor {

    private static final Actor.Identity READER = new Actor.Identity(Actor.Kind.LINK, 0, "", Set.of(Permission.ANSWER));

    private TenantRunner runner;
    private FeedService feeds;
    private PublicPageService pages;
    private Faces faces;

    /** What is shown, and how its network looks. */
    record Seen(CalendarSheet sheet, Face face) {}

    protected CalendarDoor() {}

    @Inject
    public CalendarDoor(TenantRunner runner, FeedService feeds, PublicPageService pages, Faces faces) {
        this.runner = runner;
        this.feeds = feeds;
        this.pages = pages;
        this.faces = faces;
    }

    /** @throws NotFound when the text is no good secret, for whatever reason */
    CalendarSheet feed(String text) {
        var token = LinkToken.parse(text).orElseThrow(NotFound::record);
        return runner.call(token.network(), READER, () -> feeds.read(token));
    }

    /** @throws NotFound when the network shows nothing, for whatever reason */
    Seen page(int network) {
        return runner.call(network, READER, () -> new Seen(pages.page(), faces.present()));
    }
}
