package de.reihum.web.participation.work;

import de.reihum.jobs.EffectHandler;
import de.reihum.jobs.PendingEffect;
import de.reihum.participation.JudgementService;
import de.reihum.participation.Soon;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Something changed on which a status rests. */
@ApplicationScoped
public class SoonJudged implements EffectHandler {

    private JudgementService judgement;

    protected SoonJudged() {}

    @Inject
    public SoonJudged(JudgementService judgement) {
        this.judgement = judgement;
    }

    @Override
    public String kind() {
        return Soon.EFFECT;
    }

    @Override
    public void handle(PendingEffect effect) {
        judgement.judge();
    }
}
