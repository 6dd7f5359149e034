package de.reihum.meetings;

import de.reihum.meetings.agenda.SlotData;
import de.reihum.meetings.series.AllSeries;
import de.reihum.meetings.series.Series;
import de.reihum.members.Contact;
import de.reihum.members.Contacts;
import de.reihum.members.Member;
import de.reihum.members.Members;
import de.reihum.polls.Polls;
import de.reihum.shared.Ids;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.NotFound;
import de.reihum.shared.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the records that a meeting's data name, in the acting network. */
@ApplicationScoped
public class MeetingParts {

    private AllSeries series;
    private Members members;
    private Contacts contacts;
    private Polls polls;
    private Ids ids;

    protected MeetingParts() {}

    @Inject
    public MeetingParts(AllSeries series, Members members, Contacts contacts, Polls polls, Ids ids) {
        this.series = series;
        this.members = members;
        this.contacts = contacts;
        this.polls = polls;
        this.ids = ids;
    }

    /**
     * @param before the meeting as it was, whose archived host and ended series may stay, or {@code null}
     * @throws InvalidValue when the host has left
     * @throws RuleBroken when the series has ended
     */
    Parts of(MeetingData data, Meeting before) {
        if (data.poll() != 0) {
            polls.find(data.poll()).orElseThrow(NotFound::record);
        }
        return new Parts(series(data.series(), before), host(data.host(), before), speakers(data), ids::next);
    }

    private Series series(long wanted, Meeting before) {
        if (wanted == 0) {
            return null;
        }
        var found = series.find(wanted).orElseThrow(NotFound::record);
        if (found.ended() && (before == null || !before.series().filter(found::equals).isPresent())) {
            throw new RuleBroken("meetings.refusal.seriesEnded", found.name());
        }
        return found;
    }

    private Member host(long wanted, Meeting before) {
        if (wanted == 0) {
            return null;
        }
        var found = members.find(wanted).orElseThrow(NotFound::record);
        boolean known = before != null && before.host().filter(found::equals).isPresent();
        if (!known && (found.archived() || found.status() == Member.Status.LEFT)) {
            throw new InvalidValue("host", "meetings.refusal.hostLeft", found.name());
        }
        return found;
    }

    private Map<Long, Contact> speakers(MeetingData data) {
        return data.agenda().slots().stream().map(SlotData::contact).filter(id -> id != 0).distinct().map(id -> contacts.find(id).orElseThrow(NotFound::record))
                .collect(Collectors.toMap(Contact::id, Function.identity()));
    }
}
