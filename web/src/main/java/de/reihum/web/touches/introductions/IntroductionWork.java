package de.reihum.web.touches.introductions;

import de.reihum.jobs.EffectHandler;
import de.reihum.jobs.PendingEffect;
import de.reihum.touches.introductions.Errand;
import de.reihum.touches.introductions.IntroductionMailService;
import de.reihum.touches.introductions.IntroductionService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Sends what is due about an introduction, or ends it. */
@ApplicationScoped
public class IntroductionWork implements EffectHandler {

    private IntroductionMailService mails;
    private IntroductionLetter letter;

    protected IntroductionWork() {}

    @Inject
    public IntroductionWork(IntroductionMailService mails, IntroductionLetter letter) {
        this.mails = mails;
        this.letter = letter;
    }

    @Override
    public String kind() {
        return IntroductionService.EFFECT;
    }

    @Override
    public void handle(PendingEffect effect) {
        var errand = Errand.valueOf(effect.argument());
        if (errand == Errand.END) {
            mails.end(effect.subject());
        } else {
            mails.mail(errand, effect.subject()).ifPresent(mail -> letter.send(effect, mail, errand));
        }
    }
}
