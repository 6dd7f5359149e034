package de.reihum.invitations;

import de.reihum.invitations.extras.Extra;
import de.reihum.invitations.extras.Extras;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Those who wait to be invited, without a database. */
public class ExtrasInMemory implements Extras {

    private final List<Extra> all = new ArrayList<>();

    @Override
    public void add(Extra extra) {
        all.add(extra);
    }

    @Override
    public void remove(Collection<Extra> extras) {
        all.removeAll(extras);
    }

    @Override
    public Optional<Extra> find(long meeting, long member) {
        return ofMeeting(meeting).stream().filter(one -> one.member().id() == member).findFirst();
    }

    @Override
    public List<Extra> ofMeeting(long meeting) {
        return all.stream().filter(one -> one.meeting().id() == meeting).toList();
    }

    @Override
    public List<Extra> ofMember(long member) {
        return all.stream().filter(one -> one.member().id() == member).toList();
    }

    @Override
    public List<Extra> ofContact(long contact) {
        return all.stream().filter(one -> one.contact().id() == contact).toList();
    }
}
