package de.reihum.web.proposals.dialogs;

import de.reihum.accounts.Actor;
import de.reihum.proposals.ProposalDetails;
import de.reihum.proposals.mail.Errand;
import de.reihum.proposals.mail.ProposalMail;
import de.reihum.settings.Faces;
import de.reihum.web.proposals.mail.ProposalLetter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** What somebody will read about her proposal, before the mail goes out. */
@ApplicationScoped
public class Reading {

    private ProposalLetter letter;
    private Faces faces;
    private Actor actor;

    protected Reading() {}

    @Inject
    public Reading(ProposalLetter letter, Faces faces, Actor actor) {
        this.letter = letter;
        this.faces = faces;
        this.actor = actor;
    }

    /** In her language. @param other with which it is put together, or empty @param asked whether it can be chosen in a poll */
    List<String> of(ProposalDetails proposal, Errand errand, String other, String word, boolean asked) {
        var mail = new ProposalMail(faces.present().network(), proposal.memberName(), proposal.contact(), proposal.contactName(), null, proposal.language(), "", proposal.data().kind(),
                proposal.data().title(), other, word.strip(), actor.identity().name(), asked);
        return letter.preview(mail, errand, Locale.forLanguageTag(proposal.language()));
    }
}
