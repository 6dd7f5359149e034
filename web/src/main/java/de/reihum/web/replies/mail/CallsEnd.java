package de.reihum.web.replies.mail;

import de.reihum.jobs.EffectHandler;
import de.reihum.jobs.PendingEffect;
import de.reihum.replies.Usher;
import de.reihum.replies.calls.CallTaskService;
import de.reihum.tasks.TaskLanguageService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** Ends the tasks to call somebody about a place when there is nothing left to say. */
@ApplicationScoped
public class CallsEnd implements EffectHandler {

    private CallTaskService calls;
    private TaskLanguageService tasks;
    private ReplyLetter letter;

    protected CallsEnd() {}

    @Inject
    public CallsEnd(CallTaskService calls, TaskLanguageService tasks, ReplyLetter letter) {
        this.calls = calls;
        this.tasks = tasks;
        this.letter = letter;
    }

    @Override
    public String kind() {
        return Usher.CALLS;
    }

    @Override
    public void handle(PendingEffect effect) {
        calls.settle(effect.subject(), letter.calls(Locale.forLanguageTag(tasks.language())));
    }
}
