package de.reihum.members.consents;

import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.members.sources.MergeFollower;
import de.reihum.members.sources.PersonalData;
import de.reihum.shared.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Consents go along with the person, belong to what she may see, and go when she is forgotten: there is nobody left whom they would concern. */
@ApplicationScoped
public class ConsentFollower implements MergeFollower, PersonalData {

    private Consents consents;

    protected ConsentFollower() {}

    @Inject
    public ConsentFollower(Consents consents) {
        this.consents = consents;
    }

    @Override
    public int memberMerged(Member from, Member into) {
        return 0;
    }

    @Override
    public int contactMerged(Contact from, Contact into) {
        var moved = consents.of(from.id());
        moved.forEach(consent -> consent.moveTo(into));
        return moved.size();
    }

    @Override
    public List<Reason> contactForecast(long from, long into) {
        return Reason.counted("members.merge.consents", consents.of(from).size());
    }

    @Override
    public List<Item> about(long contact) {
        return consents.of(contact).stream().map(ConsentRecord::row).map(ConsentFollower::item).toList();
    }

    private static Item item(ConsentRow row) {
        var given = row.purpose() + " " + row.givenAt() + " " + row.textVersion() + " " + row.source();
        return new Item("members.personal.consents", "members.personal.consent", row.stands() ? given : given + " / " + row.withdrawnAt() + " " + row.withdrawnHow());
    }

    @Override
    public List<Reason> forget(long contact) {
        consents.of(contact).forEach(consents::remove);
        return List.of();
    }
}
