package de.reihum.invitations;

import de.reihum.invitations.letters.LetterBatches;
import de.reihum.jobs.Outbox;
import de.reihum.members.Contact.Channel;
import de.reihum.members.sources.PersonalData;
import de.reihum.shared.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** What a person was invited to. That her member was invited stays, because the figures of the meetings count it; letters with her name go. */
@ApplicationScoped
public class InvitationPersonalData implements PersonalData {

    private static final String SECTION = "invitations.personal.section";

    private Invitations invitations;
    private LetterBatches batches;
    private Outbox outbox;

    protected InvitationPersonalData() {}

    @Inject
    public InvitationPersonalData(Invitations invitations, LetterBatches batches, Outbox outbox) {
        this.invitations = invitations;
        this.batches = batches;
        this.outbox = outbox;
    }

    @Override
    public List<Item> about(long contact) {
        return invitations.throughContact(contact).stream().flatMap(one -> items(one).stream()).toList();
    }

    private static List<Item> items(Invitation one) {
        var items = new ArrayList<Item>();
        items.add(new Item(SECTION, "invitations.personal.meeting", one.meeting().title()));
        items.add(new Item(SECTION, "invitations.personal.way", one.delivery().channel().name()));
        items.add(new Item(SECTION, "invitations.personal.invited", one.invitedAt().toString()));
        if (one.delivery().sentAt() != null) {
            items.add(new Item(SECTION, "invitations.personal.sent", one.delivery().sentAt().toString()));
        }
        if (one.remindedAt() != null) {
            items.add(new Item(SECTION, "invitations.personal.reminded", one.remindedAt().toString()));
        }
        if (one.eveCalledAt() != null) {
            items.add(new Item(SECTION, "invitations.personal.eve", one.eveCalledAt().toString()));
        }
        items.add(new Item(SECTION, "invitations.personal.answered", Boolean.toString(one.answered())));
        return items;
    }

    @Override
    public List<Reason> kept(long contact) {
        return Reason.counted("invitations.personal.kept", invitations.throughContact(contact).size());
    }

    @Override
    public List<Reason> forget(long contact) {
        var all = invitations.throughContact(contact);
        outbox.forget(all.stream().map(Invitation::id).toList());
        outbox.forget(List.of(contact));
        all.forEach(Invitation::forgetWords);
        all.stream().filter(one -> one.delivery().channel() == Channel.LETTER).flatMap(one -> batches.ofMeeting(one.meeting().id()).stream()).distinct().forEach(batch -> {
            batches.removePieces(batch.id());
            batch.expire();
        });
        return kept(contact);
    }
}
