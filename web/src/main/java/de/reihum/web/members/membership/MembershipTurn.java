package de.reihum.web.members.membership;

import de.reihum.jobs.EffectHandler;
import de.reihum.jobs.PendingEffect;
import de.reihum.members.membership.MembershipService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lets a step of a membership that was planned come about on its day. */
@ApplicationScoped
public class MembershipTurn implements EffectHandler {

    private MembershipService memberships;

    protected MembershipTurn() {}

    @Inject
    public MembershipTurn(MembershipService memberships) {
        this.memberships = memberships;
    }

    @Override
    public String kind() {
        return MembershipService.TURN;
    }

    @Override
    public void handle(PendingEffect effect) {
        memberships.turn(effect.subject());
    }
}
