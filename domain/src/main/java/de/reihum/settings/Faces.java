package de.reihum.settings;

import de.reihum.settings.look.LogoChanged;
import de.reihum.settings.look.Logos;
import de.reihum.tenancy.Network;
import de.reihum.tenancy.Networks;
import de.reihum.tenancy.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How the network the code works for looks. Asks for no permission: it is what everybody sees who gets a mail or opens a page. Kept for some
 * seconds, because every page and every mail asks; a change is seen on other servers after that time.
 */
@ApplicationScoped
public class Faces {

    private static final Duration KEPT = Duration.ofSeconds(10);
    private static final int NOBODY = 0;
    private static final int MOST = 20_000;

    private record Kept(Face face, Instant until) {}

    private final Map<Integer, Kept> kept = new ConcurrentHashMap<>();
    private final Clock realTime = Clock.systemUTC();

    private NetworkValues network;
    private PlatformValues platform;
    private Networks networks;
    private Logos logos;
    private TenantContext tenant;

    protected Faces() {}

    @Inject
    public Faces(NetworkValues network, PlatformValues platform, Networks networks, Logos logos, TenantContext tenant) {
        this.network = network;
        this.platform = platform;
        this.networks = networks;
        this.logos = logos;
        this.tenant = tenant;
    }

    /** Without a network the umbrella office's. */
    @Transactional
    public Face present() {
        int number = tenant.entered() ? tenant.network() : NOBODY;
        var now = realTime.instant();
        var known = kept.get(number);
        if (known != null && now.isBefore(known.until())) {
            return known.face();
        }
        var face = number == NOBODY ? read("", "", new Layers()) : read(networks.find(number).map(Network::name).orElse(""), logos.id().map(id -> "brand/logo/" + number + "-" + id + ".png").orElse(""), new Layers());
        if (kept.size() > MOST) {
            kept.clear();
        }
        kept.put(number, new Kept(face, now.plus(KEPT)));
        return face;
    }

    void follow(@Observes LogoChanged changed) {
        forget();
    }

    void forget() {
        kept.remove(tenant.network());
    }

    void forgetAll() {
        kept.clear();
    }

    private Face read(String name, String logo, Layers layers) {
        layers.over(Origin.PLATFORM, platform.all());
        if (tenant.entered()) {
            layers.over(Origin.NETWORK, network.all());
        }
        return new Face(name, logo, layers.values());
    }
}
