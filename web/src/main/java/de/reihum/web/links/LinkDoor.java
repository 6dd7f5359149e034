package de.reihum.web.links;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.TenantRunner;
import de.reihum.links.LinkHolder;
import de.reihum.links.LinkService;
import de.reihum.links.LinkToken;
import de.reihum.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** Lets the holder of a link do its one thing inside the link's network, in one transaction. */
@ApplicationScoped
public class LinkDoor {

    private static final Actor.Identity STRANGER = link(0);

    private TenantRunner runner;
    private LinkService links;

    protected LinkDoor() {}

    @Inject
    public LinkDoor(TenantRunner runner, LinkService links) {
        this.runner = runner;
        this.links = links;
    }

    /** @throws NotFound when the text is no good link, for whatever reason */
    public <T> T enter(String text, Function<LinkHolder, T> work) {
        var token = LinkToken.parse(text).orElseThrow(NotFound::record);
        return runner.call(token.network(), STRANGER, () -> {
            var holder = links.open(token);
            var result = new AtomicReference<T>();
            runner.walk(token.network(), link(holder.id()), () -> result.set(work.apply(holder)));
            return result.get();
        });
    }

    private static Actor.Identity link(long id) {
        return new Actor.Identity(Actor.Kind.LINK, id, "", Set.of(Permission.ANSWER));
    }
}
