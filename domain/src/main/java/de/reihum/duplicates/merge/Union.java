package de.reihum.duplicates.merge;

import de.reihum.accounts.Actor;
import de.reihum.links.PersonalLink;
import de.reihum.links.PersonalLinks;
import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.members.merged.Absorption;
import de.reihum.members.merged.Absorptions;
import de.reihum.shared.Ids;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Makes one of two that may be one: everything goes over, a trace stays, and the other one is gone. */
class Union {

    private final Absorptions absorptions;
    private final PersonalLinks links;
    private final Followers followers;
    private final Actor actor;
    private final Ids ids;
    private final Clock clock;

    Union(Absorptions absorptions, PersonalLinks links, Followers followers, Actor actor, Ids ids, Clock clock) {
        this.absorptions = absorptions;
        this.links = links;
        this.followers = followers;
        this.actor = actor;
        this.ids = ids;
        this.clock = clock;
    }

    /** @return how many linked rows moved */
    int merge(Member stays, Member goes, Set<MemberField> taken) {
        var twins = Twins.of(stays, goes);
        stays.takeOver(goes, Choice.of(stays.data(), goes.data(), taken), clock.instant());
        absorptions.flush();
        int moved = followers.members(goes, stays);
        for (var twin : twins) {
            moved += join(twin.stays(), twin.goes(), Set.of());
        }
        trace(Absorption.Kind.MEMBER, new Absorption.One(goes.id(), goes.name()), new Absorption.One(stays.id(), stays.name()), moved);
        absorptions.remove(goes);
        return moved;
    }

    /** Two of one member's contacts. A link that lies in another mailbox than the remaining one opens nothing any more. @return how many linked rows moved */
    int join(Contact stays, Contact goes, Set<ContactField> taken) {
        var chosen = Choice.of(stays.details().data(), goes.details().data(), taken);
        var oldMailbox = goes.email();
        stays.member().join(stays, goes, chosen, clock.instant());
        absorptions.flush();
        if (!Objects.equals(oldMailbox, stays.email())) {
            links.ofContacts(List.of(goes.id())).forEach(PersonalLink::revoke);
        }
        int moved = followers.contacts(goes, stays);
        trace(Absorption.Kind.CONTACT, new Absorption.One(goes.id(), goes.name()), new Absorption.One(stays.id(), stays.name()), moved);
        absorptions.remove(goes);
        return moved;
    }

    private void trace(Absorption.Kind kind, Absorption.One absorbed, Absorption.One survivor, int moved) {
        absorptions.add(new Absorption(ids.next(), kind, absorbed, survivor, moved, actor.identity().name(), clock.instant()));
    }
}
