package de.reihum.api;

import de.reihum.jobs.EffectHandler;
import de.reihum.jobs.PendingEffect;
import de.reihum.tenancy.NewTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Once a day, in networks that used repeatable requests: removes answers nobody can ask for any more. */
@ApplicationScoped
public class ForgetAnswers implements EffectHandler {

    static final String KIND = "api.forget";

    private StoredAnswers answers;
    private NewTransaction transaction;
    private Clock clock;

    protected ForgetAnswers() {}

    @Inject
    public ForgetAnswers(StoredAnswers answers, NewTransaction transaction, Clock clock) {
        this.answers = answers;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(PendingEffect effect) {
        transaction.call(() -> {
            answers.removeBefore(clock.instant().minus(Once.KEPT));
            return null;
        });
    }
}
