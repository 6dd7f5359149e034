package de.reihum.web.tasks;

import de.reihum.jobs.EffectHandler;
import de.reihum.jobs.PendingEffect;
import de.reihum.tasks.WeeklyMail;
import de.reihum.tasks.WeeklyMailService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Monday morning: finds out who is late, and plans the next one. */
@ApplicationScoped
public class MondayWork implements EffectHandler {

    private WeeklyMailService weekly;

    protected MondayWork() {}

    @Inject
    public MondayWork(WeeklyMailService weekly) {
        this.weekly = weekly;
    }

    @Override
    public String kind() {
        return WeeklyMail.MONDAY;
    }

    @Override
    public void handle(PendingEffect effect) {
        weekly.monday(LocalDate.parse(effect.argument()));
    }
}
