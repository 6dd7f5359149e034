package de.reihum.participation;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.members.Member;
import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Lets the coordination decide otherwise for a while, and go back to the evidence. */
@ApplicationScoped
@Transactional
public class DecisionService {

    /** @param until the last day it holds */
    public record DecideParticipation(long member, Member.Participation participation, String reason, LocalDate until) {}

    private Decisions decisions;
    private Census census;
    private Assessment assessment;
    private Actor actor;
    private Ids ids;
    private Clock clock;

    protected DecisionService() {}

    @Inject
    public DecisionService(Decisions decisions, Census census, Assessment assessment, Actor actor, Ids ids, Clock clock) {
        this.decisions = decisions;
        this.census = census;
        this.assessment = assessment;
        this.actor = actor;
        this.ids = ids;
        this.clock = clock;
    }

    /** Takes the place of an earlier one. @return the new decision's id */
    @Requires(Permission.PARTICIPATION_WRITE)
    public long decide(DecideParticipation command) {
        var today = LocalDate.now(clock);
        var member = census.member(command.member()).orElseThrow(NotFound::record);
        var decision = new Decision(ids.next(), member, command.participation(), command.reason(), command.until(), actor.identity().name(), today);
        decisions.of(member.id()).stream().filter(one -> one.holds(today)).forEach(one -> one.withdraw(today));
        decisions.add(decision);
        assessment.one(member.id());
        return decision.id();
    }

    @Requires(Permission.PARTICIPATION_WRITE)
    public void withdraw(long id, long version) {
        var decision = decisions.find(id).orElseThrow(NotFound::record);
        decision.expect(version);
        decision.withdraw(LocalDate.now(clock));
        assessment.one(decision.member().id());
    }
}
