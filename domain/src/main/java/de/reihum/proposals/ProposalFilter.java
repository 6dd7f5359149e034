package de.reihum.proposals;

import de.reihum.proposals.Proposal.Kind;
import de.reihum.proposals.Proposal.State;
import java.util.Set;

/**
 * Which proposals are wanted. Empty parts do not restrict.
 *
 * @param text words that must all occur in the title or the member's name, in any spelling
 * @param member its id, or 0
 */
public record ProposalFilter(String text, Set<Kind> kinds, Set<State> states, long member) {

    public ProposalFilter {
        text = text == null ? "" : text.strip();
        kinds = kinds == null ? Set.of() : Set.copyOf(kinds);
        states = states == null ? Set.of() : Set.copyOf(states);
    }

    public static ProposalFilter everything() {
        return new ProposalFilter("", Set.of(), Set.of(), 0);
    }

    /** Those that wait for a word. */
    public static ProposalFilter open() {
        return everything().withStates(Set.of(State.OPEN));
    }

    public ProposalFilter withText(String wanted) {
        return new ProposalFilter(wanted, kinds, states, member);
    }

    public ProposalFilter withKinds(Set<Kind> wanted) {
        return new ProposalFilter(text, wanted, states, member);
    }

    public ProposalFilter withStates(Set<State> wanted) {
        return new ProposalFilter(text, kinds, wanted, member);
    }

    public ProposalFilter withMember(long wanted) {
        return new ProposalFilter(text, kinds, states, wanted);
    }
}
