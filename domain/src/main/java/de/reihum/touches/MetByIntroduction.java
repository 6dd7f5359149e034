package de.reihum.touches;

import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.shared.Ids;
import de.reihum.shared.Lines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Writes down that two who were introduced have talked, as one of them says. */
@ApplicationScoped
public class MetByIntroduction {

    private Touches touches;
    private Ids ids;
    private Clock clock;

    protected MetByIntroduction() {}

    @Inject
    public MetByIntroduction(Touches touches, Ids ids, Clock clock) {
        this.touches = touches;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param teller who says so @param contact of the other member, or {@code null} */
    public void log(long id, String why, Contact teller, Member other, Contact contact) {
        var parties = List.of(new Participants.Party(teller.member(), teller), new Participants.Party(other, contact));
        var data = new TouchData(parties.stream().map(one -> new TouchData.Party(one.member().id(), one.contact() == null ? 0 : one.contact().id())).toList(), Touch.Channel.CALL, null, "",
                Lines.cut(Lines.one(why), TouchData.MAX_LINE), "", true, 0);
        touches.add(new Touch(id, teller.name(), data, new Participants(parties, null), ids::next, Moment.of(clock)));
    }
}
