package de.reihum.web.demo;

import de.reihum.members.MemberFilter;
import de.reihum.members.MemberService;
import de.reihum.members.business.BusinessService;
import de.reihum.members.business.BusinessService.AddSite;
import de.reihum.members.business.BusinessService.OfferHosting;
import de.reihum.members.business.HostingData;
import de.reihum.members.consents.ConsentData;
import de.reihum.members.consents.ConsentRecord.Purpose;
import de.reihum.members.consents.ConsentService;
import de.reihum.members.consents.ConsentService.RecordConsent;
import de.reihum.members.membership.ChangeMembership;
import de.reihum.members.membership.MembershipService;
import de.reihum.members.membership.Origin.Opener;
import de.reihum.members.membership.TraceOrigin;
import de.reihum.members.notes.NoteData;
import de.reihum.members.notes.NoteService;
import de.reihum.members.notes.NoteService.WriteNote;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Fills the members' records as the coordinator did over the months. Whatever is there already is left out. */
@ApplicationScoped
public class DemoRecords {

    private MemberService members;
    private MembershipService memberships;
    private BusinessService businesses;
    private NoteService notes;
    private ConsentService consents;
    private Clock clock;

    protected DemoRecords() {}

    @Inject
    public DemoRecords(MemberService members, MembershipService memberships, BusinessService businesses, NoteService notes, ConsentService consents, Clock clock) {
        this.members = members;
        this.memberships = memberships;
        this.businesses = businesses;
        this.notes = notes;
        this.consents = consents;
        this.clock = clock;
    }

    /** Who brought whom, who can host, where else somebody sits. */
    public void fill() {
        DemoRecord.DOORS.forEach(this::door);
        DemoRecord.HOSTS.forEach(this::host);
        DemoRecord.PLACES.forEach(this::place);
        consent("Müllerschön", Purpose.PHOTOS, "Gruppenbild beim Stammtisch, mündlich");
        consent("Müllerschön", Purpose.NAMED, "Unterschrift auf dem Beitrittsformular");
        consent("Kranichfeld", Purpose.INTRODUCTION, "Telefonat");
        consent("Dörflinger", Purpose.INTRODUCTION, "Gespräch beim Betriebsbesuch");
    }

    private void door(DemoRecord.Door door) {
        long member = id(door.member());
        var known = memberships.details(member);
        if (known.origin().opener() == Opener.UNKNOWN) {
            long by = door.by().isEmpty() ? 0 : id(door.by());
            memberships.trace(new TraceOrigin(member, known.version(), by == 0 ? Opener.COORDINATION : Opener.MEMBER, by, door.channel(), door.remark()));
        }
    }

    private void host(DemoRecord.Host host) {
        var known = businesses.details(id(host.member()));
        if (known.hosting().equals(HostingData.UNKNOWN)) {
            businesses.offer(new OfferHosting(known.member(), known.version(), host.data()));
        }
    }

    private void place(DemoRecord.Place place) {
        var known = businesses.details(id(place.member()));
        if (known.sites().stream().noneMatch(site -> site.data().equals(place.data()))) {
            businesses.add(new AddSite(known.member(), known.version(), place.data()));
        }
    }

    private void consent(String word, Purpose purpose, String source) {
        members.details(id(word)).representative().filter(person -> !consents.stands(person.id(), purpose))
                .ifPresent(person -> consents.record(new RecordConsent(person.id(), new ConsentData(purpose, "Beitrittsformular 2025-01", null, source))));
    }

    public void move(DemoRecord.Move move) {
        var known = memberships.details(id(move.member()));
        var entered = LocalDate.now(clock);
        var from = entered.minusDays(move.from() - (long) move.enteredDaysAgo());
        if (known.stretches().stream().noneMatch(one -> one.since().equals(from.toString())) && known.possible().contains(move.step())) {
            var until = move.until() == 0 ? null : entered.plusDays(move.enteredDaysAgo() + (long) move.until());
            memberships.change(new ChangeMembership(known.member(), known.version(), move.step(), from, until, null, move.decidedBy(), move.reason()));
        }
    }

    public void jot(DemoRecord.Jotting note) {
        long member = id(note.member());
        long person = note.person() ? members.details(member).representative().map(contact -> contact.id()).orElse(0L) : 0;
        if (notes.ofMember(member).stream().noneMatch(row -> row.data().words().equals(note.words()))) {
            notes.write(new WriteNote(member, person, new NoteData(note.words(), note.visibility())));
        }
    }

    private long id(String word) {
        return members.ids(MemberFilter.text(word), 1).get(0);
    }
}
