package de.reihum.exchange.judgement;

import de.reihum.members.business.HostingData;
import de.reihum.members.business.Hosting.Willing;
import de.reihum.members.business.Premises;
import de.reihum.members.business.PremisesBook;
import de.reihum.members.business.SiteData;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is said about a member beside its master data.
 *
 * @param own by the network's own fields about members, as they are stored; an empty text says that there is nothing
 * @param person by the network's own fields about persons, of whoever represents the member
 * @param denied what a list says the premises do not have, which is more than not saying it
 */
public record Beside(Premises premises, Map<Long, String> own, Map<Long, String> person, Set<Denied> denied) {

    /** What premises may lack. */
    public enum Denied { PARKING, ACCESSIBLE, TOUR }

    public static final Beside UNSAID = new Beside(Premises.UNKNOWN, Map.of(), Map.of());

    /** As it is known: what is not there is not denied. */
    public Beside(Premises premises, Map<Long, String> own, Map<Long, String> person) {
        this(premises, own, person, Set.of());
    }

    public Beside {
        premises = premises == null ? Premises.UNKNOWN : premises;
        own = own == null ? Map.of() : Map.copyOf(own);
        person = person == null ? Map.of() : Map.copyOf(person);
        denied = Set.copyOf(denied);
    }

    /** The same without what is said about a person. */
    Beside impersonal() {
        return new Beside(premises, own, Map.of(), denied);
    }

    /** What it becomes with what a list says: gaps are filled, differences only when the list shall win. A list takes no place away. */
    Beside with(Beside said, boolean listWins) {
        return new Beside(new Premises(hosting(premises.hosting(), said, listWins), sites(said.premises.sites(), listWins)),
                filled(own, said.own, listWins), filled(person, said.person, listWins));
    }

    /** What is needed to come back here from the other one: of the own fields those that differ. */
    public Beside before(Beside after) {
        return new Beside(premises, differing(own, after.own), differing(person, after.person));
    }

    private static Map<Long, String> filled(Map<Long, String> known, Map<Long, String> said, boolean listWins) {
        var fields = new HashMap<>(known);
        said.forEach((field, value) -> {
            var old = known.getOrDefault(field, "");
            if (!value.equals(old) && (old.isEmpty() || listWins)) {
                fields.put(field, value);
            }
        });
        return fields;
    }

    private static Map<Long, String> differing(Map<Long, String> here, Map<Long, String> there) {
        var before = new HashMap<Long, String>();
        there.forEach((field, value) -> {
            if (!value.equals(here.getOrDefault(field, ""))) {
                before.put(field, here.getOrDefault(field, ""));
            }
        });
        return before;
    }

    private static HostingData hosting(HostingData old, Beside said, boolean listWins) {
        var now = said.premises.hosting();
        var gone = listWins ? said.denied : Set.of();
        return new HostingData(
                old.willing() == Willing.UNKNOWN || listWins && now.willing() != Willing.UNKNOWN ? now.willing() : old.willing(),
                old.capacity() == null || listWins && now.capacity() != null ? now.capacity() : old.capacity(),
                now.parking() || old.parking() && !gone.contains(Denied.PARKING), now.accessible() || old.accessible() && !gone.contains(Denied.ACCESSIBLE),
                now.tour() || old.tour() && !gone.contains(Denied.TOUR),
                old.remark().isEmpty() || listWins && !now.remark().isEmpty() ? now.remark() : old.remark());
    }

    private List<SiteData> sites(List<SiteData> said, boolean listWins) {
        var all = new ArrayList<>(premises.sites());
        for (var site : said) {
            var known = all.stream().filter(one -> PremisesBook.same(one, site)).findFirst();
            if (known.isEmpty()) {
                all.add(site);
            } else if (listWins) {
                all.set(all.indexOf(known.get()), new SiteData(known.get().name(), or(site.street(), known.get().street()), or(site.postcode(), known.get().postcode()), or(site.town(), known.get().town())));
            }
        }
        return all;
    }

    private static String or(String now, String old) {
        return now.isEmpty() ? old : now;
    }
}
