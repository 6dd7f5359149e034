package de.reihum.web.participation.work;

import de.reihum.jobs.EffectHandler;
import de.reihum.jobs.PendingEffect;
import de.reihum.participation.JudgementService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Judges a network's members in the night and sees to the next one. */
@ApplicationScoped
public class NightlyJudgement implements EffectHandler {

    private JudgementService judgement;

    protected NightlyJudgement() {}

    @Inject
    public NightlyJudgement(JudgementService judgement) {
        this.judgement = judgement;
    }

    @Override
    public String kind() {
        return JudgementService.NIGHT;
    }

    @Override
    public void handle(PendingEffect effect) {
        judgement.night();
    }
}
