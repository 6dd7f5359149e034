package de.reihum.hosting.follow;

import de.reihum.hosting.asking.HostRequest;
import de.reihum.hosting.asking.HostRequests;
import de.reihum.hosting.pool.PoolEntry;
import de.reihum.hosting.pool.Pools;
import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.members.sources.FreeTexts;
import de.reihum.members.sources.MergeFollower;
import de.reihum.members.sources.PersonalData;
import de.reihum.shared.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Pools and requests go along when members or persons become one; a forgotten person was never asked, only her company was. */
@ApplicationScoped
public class HostMerge implements MergeFollower, PersonalData, FreeTexts {

    private static final String SECTION = "hosting.personal.section";

    private Pools pools;
    private HostRequests requests;

    protected HostMerge() {}

    @Inject
    public HostMerge(Pools pools, HostRequests requests) {
        this.pools = pools;
        this.requests = requests;
    }

    @Override
    public int memberMerged(Member from, Member into) {
        var entries = pools.ofMember(from.id());
        entries.forEach(entry -> pools.find(entry.series(), into.id()).ifPresentOrElse(known -> {
            known.takeOver(entry);
            pools.remove(entry);
        }, () -> entry.belongTo(into)));
        var asked = requests.ofMember(from.id());
        asked.forEach(request -> request.memberMerged(into));
        return entries.size() + asked.size();
    }

    @Override
    public int contactMerged(Contact from, Contact into) {
        var asked = requests.ofContact(from.id());
        asked.forEach(request -> request.contactMerged(into));
        return asked.size();
    }

    @Override
    public List<Reason> memberForecast(long from, long into) {
        return Stream.concat(Reason.counted("hosting.merge.pools", pools.ofMember(from).size()).stream(), Reason.counted("hosting.merge.requests", requests.ofMember(from).size()).stream()).toList();
    }

    @Override
    public List<Reason> contactForecast(long from, long into) {
        return Reason.counted("hosting.merge.requests", requests.ofContact(from).size());
    }

    @Override
    public List<Item> about(long contact) {
        return requests.ofContact(contact).stream().flatMap(request -> Stream.of(new Item(SECTION, "hosting.personal.asked", request.meeting().title()),
                new Item(SECTION, "hosting.personal.askedOn", request.row().askedAt().toString()), new Item(SECTION, "hosting.personal.word", request.word())))
                .filter(item -> !item.value().isEmpty()).toList();
    }

    @Override
    public List<Reason> forget(long contact) {
        requests.ofContact(contact).forEach(HostRequest::forgetContact);
        return List.of();
    }

    @Override
    public List<FreeText> with(long member) {
        return Stream.concat(pools.ofMember(member).stream().map(HostMerge::text), requests.ofMember(member).stream().map(HostMerge::text)).toList();
    }

    @Override
    public List<Kind<?>> kinds() {
        return List.of(new Kind<>(PoolEntry.class, List.of("remark"), entry -> new Passage(entry.id(), Set.of(entry.member().id()), "series/" + entry.series(), entry.auditName(), text(entry))),
                new Kind<>(HostRequest.class, List.of("commitment.word"),
                        request -> new Passage(request.id(), Set.of(request.member().id()), "meetings/" + request.meeting().id(), request.auditName(), text(request))));
    }

    private static FreeText text(PoolEntry entry) {
        return new FreeText(SECTION, "hosting.personal.remark", List.of(entry.remark()), entry::rewrite);
    }

    private static FreeText text(HostRequest request) {
        return new FreeText(SECTION, "hosting.personal.word", List.of(request.word()), request::rewrite);
    }
}
