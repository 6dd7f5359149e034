package de.reihum.settings;

import de.reihum.settings.look.Logo;
import de.reihum.settings.look.Logos;
import de.reihum.shared.Ids;
import de.reihum.tenancy.NetworksInMemory;
import de.reihum.tenancy.OneNetwork;
import de.reihum.tenancy.TenantContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Settings without a database. */
public class SettingsFixtures {

    public final Network network = new Network();
    public final Platform platform = new Platform();
    public final Pictures logos = new Pictures();
    public final TenantContext tenant = new TenantContext();
    public final NetworksInMemory networks = new NetworksInMemory();

    public SettingsFixtures() {
        tenant.enter(1);
        networks.add(new de.reihum.tenancy.Network(1, OneNetwork.NAME, Instant.EPOCH));
    }

    public Faces faces() {
        return new Faces(network, platform, networks, logos, tenant);
    }

    public SettingsService settings() {
        return new SettingsService(network, platform, networks, tenant, faces(), new Ids(() -> 1));
    }

    /** What the network has said. */
    public static class Network implements NetworkValues {

        private final List<NetworkValue> all = new ArrayList<>();

        @Override
        public List<NetworkValue> all() {
            return List.copyOf(all);
        }

        @Override
        public void add(NetworkValue value) {
            all.add(value);
        }

        @Override
        public void remove(NetworkValue value) {
            all.remove(value);
        }
    }

    /** What the umbrella office has said. */
    public static class Platform implements PlatformValues {

        private final List<PlatformValue> all = new ArrayList<>();

        @Override
        public List<PlatformValue> all() {
            return List.copyOf(all);
        }

        @Override
        public void add(PlatformValue value) {
            all.add(value);
        }

        @Override
        public void remove(PlatformValue value) {
            all.remove(value);
        }
    }

    /** At most one logo. */
    public static class Pictures implements Logos {

        private final List<Logo> all = new ArrayList<>();

        @Override
        public void add(Logo logo) {
            all.add(logo);
        }

        @Override
        public void remove(Logo logo) {
            all.remove(logo);
        }

        @Override
        public Optional<Long> id() {
            return all.stream().map(Logo::id).findFirst();
        }

        @Override
        public Optional<Logo> find(long id) {
            return all.stream().filter(logo -> logo.id() == id).findFirst();
        }

        @Override
        public List<Logo> all() {
            return List.copyOf(all);
        }
    }
}
