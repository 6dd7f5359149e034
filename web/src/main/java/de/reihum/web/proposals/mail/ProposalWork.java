package de.reihum.web.proposals.mail;

import de.reihum.jobs.EffectHandler;
import de.reihum.jobs.PendingEffect;
import de.reihum.proposals.mail.Errand;
import de.reihum.proposals.mail.ProposalMailService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Sends what is due to those who propose. */
@ApplicationScoped
public class ProposalWork implements EffectHandler {

    private ProposalMailService mails;
    private ProposalLetter letter;

    protected ProposalWork() {}

    @Inject
    public ProposalWork(ProposalMailService mails, ProposalLetter letter) {
        this.mails = mails;
        this.letter = letter;
    }

    @Override
    public String kind() {
        return Errand.EFFECT;
    }

    @Override
    public void handle(PendingEffect effect) {
        var errand = Errand.valueOf(effect.argument());
        mails.mail(errand, effect.subject()).ifPresent(mail -> letter.send(effect, mail, errand));
    }
}
