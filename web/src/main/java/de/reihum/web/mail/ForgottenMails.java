package de.reihum.web.mail;

import de.reihum.platform.closing.NetworkForgotten;
import de.reihum.privacy.PersonForgotten;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Throws away the mails to a forgotten person, and those of a network that is no more, which a developer's machine has kept. Elsewhere no mail is kept. */
@ApplicationScoped
public class ForgottenMails {

    private MailFolder folder;

    protected ForgottenMails() {}

    @Inject
    public ForgottenMails(MailFolder folder) {
        this.folder = folder;
    }

    void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) PersonForgotten forgotten) {
        folder.forget(forgotten.person().marks());
    }

    void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) NetworkForgotten forgotten) {
        folder.forget(forgotten.number(), forgotten.name());
    }
}
