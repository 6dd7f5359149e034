package de.reihum.web.hosting;

import static de.reihum.web.shared.text.Texts.text;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.hosting.asking.HostService;
import de.reihum.hosting.asking.HostService.Asked;
import de.reihum.members.ContactDetails;
import de.reihum.members.MemberDetails;
import de.reihum.web.members.timeline.TimelineSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** On a member's page: for which meetings it was asked to host, and what it said. */
@ApplicationScoped
public class HostHistory implements TimelineSource {

    private HostService hosts;
    private Actor actor;

    protected HostHistory() {}

    @Inject
    public HostHistory(HostService hosts, Actor actor) {
        this.hosts = hosts;
        this.actor = actor;
    }

    @Override
    public boolean concerned(MemberDetails before, MemberDetails now) {
        return false;
    }

    @Override
    public List<Entry> about(MemberDetails member) {
        return actor.may(Permission.MEETINGS_READ) ? hosts.askedOf(member.id()).stream().map(HostHistory::entry).toList() : List.of();
    }

    @Override
    public List<Entry> about(ContactDetails contact) {
        return actor.may(Permission.MEETINGS_READ) ? hosts.askedOf(contact.member()).stream().filter(one -> one.row().contact() == contact.id()).map(HostHistory::entry).toList() : List.of();
    }

    private static Entry entry(Asked one) {
        return new Entry(one.row().askedAt(), one.row().contactName(), text("hosting.history.asked", one.title()),
                Stream.of(text("hosting.state." + one.row().state()), one.row().word()).filter(line -> !line.isEmpty()).toList());
    }
}
