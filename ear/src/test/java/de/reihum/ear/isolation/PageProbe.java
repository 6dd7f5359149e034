package de.reihum.ear.isolation;

import de.reihum.launcher.RunningServer;
import java.util.List;
import java.util.stream.Stream;

/**
 * An attack on a plain page.
 *
 * @param page its address, as it is registered
 * @param name what is tried
 */
record PageProbe(String page, String name, Attack attack) {

    /** Knows both networks, and which of them is attacked. */
    @FunctionalInterface
    interface Attack {
        void run(RunningServer server, Asked a, Asked b) throws Exception;
    }

    /** Pages that take no id and no token, beside a login's own. */
    private static final List<String> WITHOUT_ID = List.of("/login", "/login/code", "/login/second-factor", "/logout", "/reset", "/error", "/openapi", "/*", "/dev/mail", "/dev/clock");

    /** A page that is not here has no probe, which breaks the build. */
    static List<PageProbe> all() {
        var withId = Stream.of(
                new PageProbe("/a/*", "opens its own network only, whoever is signed in", LinkAttacks::opensItsOwnNetworkOnly),
                new PageProbe("/a/*", "answers every wrong link alike", LinkAttacks::wrongLinksAreAlike),
                new PageProbe("/a/*", "takes nothing for what has ended", LinkAttacks::endedTakesNothing),
                new PageProbe("/t/*", "opens its own network only, whoever is signed in", ReplyAttacks::opensItsOwnNetworkOnly),
                new PageProbe("/t/*", "answers every wrong link alike", ReplyAttacks::wrongLinksAreAlike),
                new PageProbe("/check-in/*", "shows and notes its own network's people only", AttendanceAttacks::notesItsOwnPeopleOnly),
                new PageProbe("/f/*", "opens its own network only, whoever is signed in", AttendanceAttacks::opensItsOwnNetworkOnly),
                new PageProbe("/f/*", "answers every wrong link alike", AttendanceAttacks::wrongLinksAreAlike),
                new PageProbe("/h/*", "opens its own network only, whoever is signed in", HostAttacks::opensItsOwnNetworkOnly),
                new PageProbe("/h/*", "answers every wrong link alike", HostAttacks::wrongLinksAreAlike),
                new PageProbe("/i/*", "opens its own network only, whoever is signed in", IntroductionAttacks::opensItsOwnNetworkOnly),
                new PageProbe("/i/*", "answers every wrong link alike", IntroductionAttacks::wrongLinksAreAlike),
                new PageProbe("/i/*", "tells nothing of the other one before both agreed", IntroductionAttacks::tellsNothingBefore),
                new PageProbe("/v/*", "opens its own network only, whoever is signed in", ProposalAttacks::opensItsOwnNetworkOnly),
                new PageProbe("/v/*", "answers every wrong link alike", ProposalAttacks::wrongLinksAreAlike),
                new PageProbe("/m/*", "ends its own person's mails only, whoever is signed in", StopAttacks::endsItsOwnMailsOnly),
                new PageProbe("/m/*", "answers every wrong link alike", StopAttacks::wrongLinksAreAlike),
                new PageProbe("/reset/*", "changes its own account only, whoever is signed in", (server, a, b) -> LinkAttacks.setsItsOwnPasswordOnly(server, a, b, "RESET", "/reset/")),
                new PageProbe("/welcome/*", "changes its own account only, whoever is signed in", (server, a, b) -> LinkAttacks.setsItsOwnPasswordOnly(server, a, b, "INVITATION", "/welcome/")),
                new PageProbe("/reset/*", "answers every wrong link alike", (server, a, b) -> LinkAttacks.wrongOneTimeLinksAreAlike(server, a, "RESET", "/reset/", "/welcome/")),
                new PageProbe("/welcome/*", "answers every wrong link alike", (server, a, b) -> LinkAttacks.wrongOneTimeLinksAreAlike(server, a, "INVITATION", "/welcome/", "/reset/")),
                new PageProbe("/feeds/*", "opens its own network only, whoever is signed in", CalendarAttacks::opensItsOwnNetworkOnly),
                new PageProbe("/feeds/*", "answers every wrong secret alike", CalendarAttacks::wrongSecretsAreAlike),
                new PageProbe("/dates/*", "shows nothing that its network does not show", CalendarAttacks::showsWhatIsShownOnly),
                new PageProbe("/brand/*", "shows a logo under its own network's number only", PageAttacks::showsItsOwnLogoOnly),
                new PageProbe("/login/network", "leads into no network where one has no role", PageAttacks::noDoorWithoutARole),
                new PageProbe("/dev/mail/*", "exists for development only", PageAttacks::forDevelopmentOnly));
        return Stream.concat(withId, WITHOUT_ID.stream().map(page -> new PageProbe(page, "believes no number in the request", PageAttacks.saysNothing(page)))).toList();
    }
}
