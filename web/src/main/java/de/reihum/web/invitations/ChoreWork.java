package de.reihum.web.invitations;

import de.reihum.invitations.chores.Chore;
import de.reihum.invitations.chores.ChoreService;
import de.reihum.invitations.chores.ChoreWords;
import de.reihum.invitations.chores.Chores;
import de.reihum.jobs.EffectHandler;
import de.reihum.jobs.PendingEffect;
import de.reihum.tasks.Owner;
import de.reihum.tasks.TaskLanguageService;
import de.reihum.web.mail.Letters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** Looks after the tasks for a meeting's letters and calls. */
@ApplicationScoped
public class ChoreWork implements EffectHandler {

    private ChoreService chores;
    private TaskLanguageService tasks;
    private Letters letters;

    protected ChoreWork() {}

    @Inject
    public ChoreWork(ChoreService chores, TaskLanguageService tasks, Letters letters) {
        this.chores = chores;
        this.tasks = tasks;
        this.letters = letters;
    }

    @Override
    public String kind() {
        return Chores.EFFECT;
    }

    @Override
    public void handle(PendingEffect effect) {
        var who = effect.argument().split(" ", 2);
        chores.tend(effect.subject(), new Owner(Long.parseLong(who[0]), who[1]), words(Locale.forLanguageTag(tasks.language())));
    }

    private ChoreWords words(Locale language) {
        return new ChoreWords() {
            @Override
            public String mark(Chore chore) {
                return letters.say(language, "invitations.chore.mark." + chore);
            }

            @Override
            public String text(Chore chore, long people) {
                return letters.say(language, "invitations.chore." + chore, people);
            }
        };
    }
}
