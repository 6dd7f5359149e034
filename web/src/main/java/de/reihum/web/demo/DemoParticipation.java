package de.reihum.web.demo;

import de.reihum.members.Member;
import de.reihum.members.MemberFilter;
import de.reihum.members.MemberService;
import de.reihum.participation.DecisionService;
import de.reihum.participation.DecisionService.DecideParticipation;
import de.reihum.participation.JudgementService;
import de.reihum.participation.ParticipationService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** How far members took part in the months before. */
@ApplicationScoped
public class DemoParticipation {

    private static final int MONTHS = 6;

    private JudgementService judgement;
    private DecisionService decisions;
    private ParticipationService participation;
    private MemberService members;
    private Clock clock;

    protected DemoParticipation() {}

    @Inject
    public DemoParticipation(JudgementService judgement, DecisionService decisions, ParticipationService participation, MemberService members, Clock clock) {
        this.judgement = judgement;
        this.decisions = decisions;
        this.participation = participation;
        this.members = members;
        this.clock = clock;
    }

    public void judge() {
        judgement.judge();
    }

    /** @param member a word by which it is found */
    public void decide(String member, Member.Participation wanted, String reason) {
        long id = members.ids(MemberFilter.text(member), 1).get(0);
        if (participation.decisions(id).isEmpty()) {
            decisions.decide(new DecideParticipation(id, wanted, reason, LocalDate.now(clock).plusMonths(MONTHS)));
        }
    }
}
