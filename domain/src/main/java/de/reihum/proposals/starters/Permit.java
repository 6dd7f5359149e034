package de.reihum.proposals.starters;

import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.settings.Faces;
import de.reihum.settings.Starters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The one place that decides whether somebody may propose. */
@ApplicationScoped
public class Permit {

    private Faces faces;
    private Proposers proposers;

    protected Permit() {}

    @Inject
    public Permit(Faces faces, Proposers proposers) {
        this.faces = faces;
        this.proposers = proposers;
    }

    public boolean may(Contact contact) {
        return present(contact) && switch (starters()) {
            case COORDINATION -> false;
            case SELECTED -> proposers.of(contact.id()).isPresent();
            case EVERYBODY -> true;
        };
    }

    public Starters starters() {
        return faces.present().starters();
    }

    /** Whether she still belongs to the network. */
    public static boolean present(Contact contact) {
        return !contact.archived() && !contact.member().archived() && contact.member().status() != Member.Status.LEFT;
    }
}
