package de.reihum.attendance.presence;

import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.members.sources.FreeTexts.FreeText;
import de.reihum.members.sources.FreeTexts.Kind;
import de.reihum.members.sources.FreeTexts.Passage;
import de.reihum.members.sources.PersonalData.Item;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Presences of members and persons that become one or are forgotten. Where both were noted at one meeting, whoever came counts. */
@ApplicationScoped
public class PresenceTraces {

    private static final String SECTION = "attendance.personal.section";

    private Presences presences;

    protected PresenceTraces() {}

    @Inject
    public PresenceTraces(Presences presences) {
        this.presences = presences;
    }

    public int memberMerged(Member from, Member into) {
        var moving = presences.ofMember(from.id());
        for (var presence : moving) {
            var same = presence.handle().member() == 0 || presence.handle().guest() ? null : presences.find(presence.meeting().id(), Handle.member(into.id())).orElse(null);
            if (same != null && (same.state().came() || !presence.state().came())) {
                presences.remove(presence);
                continue;
            }
            if (same != null) {
                presences.remove(same);
            }
            presence.belongsTo(into);
        }
        return moving.size();
    }

    public int contactMerged(Contact from, Contact into) {
        var moving = presences.ofContact(from.id());
        for (var presence : moving) {
            var same = presence.handle().contact() == 0 ? null : presences.find(presence.meeting().id(), new Handle("c" + into.id())).orElse(null);
            if (same != null && (same.state().came() || !presence.state().came())) {
                presences.remove(presence);
                continue;
            }
            if (same != null) {
                presences.remove(same);
            }
            presence.is(into);
        }
        return moving.size();
    }

    public int ofMember(long member) {
        return presences.ofMember(member).size();
    }

    public int ofContact(long contact) {
        return presences.ofContact(contact).size();
    }

    public List<Item> about(long contact) {
        return presences.ofContact(contact).stream().flatMap(one -> Stream.of(new Item(SECTION, "attendance.personal.meeting", one.meeting().title()),
                new Item(SECTION, "attendance.personal.state", one.state().name()), new Item(SECTION, "attendance.personal.at", one.notedAt().toString()))).toList();
    }

    /** That somebody of the member came stays. */
    public void forget(long contact) {
        presences.ofContact(contact).forEach(Presence::forget);
    }

    public List<FreeText> with(long member) {
        return presences.ofMember(member).stream().map(PresenceTraces::text).toList();
    }

    public List<Kind<?>> kinds() {
        return List.of(new Kind<>(Presence.class, List.of("name"), one -> new Passage(one.id(), one.member().map(member -> Set.of(member.id())).orElse(Set.of()), "meetings/" + one.meeting().id(),
                one.meeting().title(), text(one))));
    }

    private static FreeText text(Presence one) {
        return new FreeText(SECTION, "attendance.personal.name", List.of(one.name()), one::rewrite);
    }
}
