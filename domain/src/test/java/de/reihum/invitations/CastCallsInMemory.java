package de.reihum.invitations;

import de.reihum.invitations.run.CastCall;
import de.reihum.invitations.run.CastCalls;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Calls to those who host or speak, without a database. */
public class CastCallsInMemory implements CastCalls {

    private final List<CastCall> all = new ArrayList<>();

    @Override
    public void add(CastCall call) {
        all.add(call);
    }

    @Override
    public void remove(Collection<CastCall> calls) {
        all.removeAll(calls);
    }

    @Override
    public Optional<CastCall> find(long meeting, long contact) {
        return ofMeeting(meeting).stream().filter(one -> one.contact().id() == contact).findFirst();
    }

    @Override
    public List<CastCall> ofMeeting(long meeting) {
        return all.stream().filter(one -> one.meeting().id() == meeting).toList();
    }

    @Override
    public List<CastCall> ofContact(long contact) {
        return all.stream().filter(one -> one.contact().id() == contact).toList();
    }
}
