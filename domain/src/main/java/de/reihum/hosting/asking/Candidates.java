package de.reihum.hosting.asking;

import de.reihum.hosting.planning.Known;
import de.reihum.hosting.planning.Planner;
import de.reihum.hosting.rotation.Proposal;
import de.reihum.meetings.Meeting;
import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.members.Members;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whose turn it is and who can be written to: whoever cannot is left for the team to call, keeps its turn, and the one after it is asked. */
@ApplicationScoped
public class Candidates {

    private Planner planner;
    private Members members;

    protected Candidates() {}

    @Inject
    public Candidates(Planner planner, Members members) {
        this.planner = planner;
        this.members = members;
    }

    /** Who would be written to: whoever looks after guests there, else who speaks for the member, else anybody. */
    static Optional<Contact> person(Member member) {
        return member.contacts().stream().filter(Contact::reachable)
                .min(Comparator.<Contact, Boolean>comparing(contact -> !contact.roles().contains(Contact.Role.HOST)).thenComparing(contact -> !contact.representative()).thenComparing(Contact::id));
    }

    /** Whether the company still belongs to the network. */
    static boolean present(Member member) {
        return !member.archived() && member.status() != Member.Status.LEFT;
    }

    /** The person to ask, and who was left out on the way to her. @param person empty when nobody can be asked */
    private record Search(Optional<Contact> person, List<Member> leftOut) {}

    /** @param asked the member that is asked already, where the search ends; or 0 */
    private Search search(Meeting meeting, Known known, long asked) {
        var without = new HashSet<Long>();
        var leftOut = new ArrayList<Member>();
        var company = company(meeting, known, without);
        while (company.isPresent() && company.get().id() != asked && person(company.get()).isEmpty()) {
            leftOut.add(company.get());
            without.add(company.get().id());
            company = company(meeting, known, without);
        }
        return new Search(company.flatMap(Candidates::person), leftOut);
    }

    private Optional<Member> company(Meeting meeting, Known known, Set<Long> without) {
        return known.proposal(meeting, without).filter(Proposal::found).flatMap(one -> members.find(one.member()));
    }

    Optional<Contact> next(Meeting meeting) {
        return search(meeting, planner.know(), 0).person();
    }

    /** Whose turn it is, or was before somebody else was asked, and why nobody there gets a mail. @param asked the member's id, or 0 */
    List<HostDetails.Unreachable> unreachable(Meeting meeting, Known known, long asked) {
        return search(meeting, known, asked).leftOut().stream().map(member -> new HostDetails.Unreachable(member.id(), member.name(), why(member))).toList();
    }

    private static HostDetails.Why why(Member member) {
        var people = member.contacts().stream().filter(contact -> !contact.archived()).toList();
        if (people.isEmpty()) {
            return HostDetails.Why.NOBODY;
        }
        return people.stream().anyMatch(contact -> contact.email() != null) ? HostDetails.Why.REFUSED : HostDetails.Why.NO_ADDRESS;
    }
}
