package de.reihum.web.links;

import de.reihum.links.LinkHolder;
import java.util.Optional;

/** What a feature offers the holder of a link below a page on which she answers something else. Collected by CDI; runs in her network and changes nothing. */
public interface PageOffer {

    /** Another page that her link opens, too. @param folder of its address @param key message key of what she can do there */
    record Offer(String folder, String key) {}

    Optional<Offer> to(LinkHolder holder);
}
