package de.reihum.calendar;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.meetings.Meetings;
import de.reihum.meetings.series.AllSeries;
import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Decides what everybody sees of a network's meetings. */
@ApplicationScoped
@Transactional
public class ShowingService {

    private Showings showings;
    private Publicity publicity;
    private Meetings meetings;
    private AllSeries series;
    private Ids ids;

    protected ShowingService() {}

    @Inject
    public ShowingService(Showings showings, Publicity publicity, Meetings meetings, AllSeries series, Ids ids) {
        this.showings = showings;
        this.publicity = publicity;
        this.meetings = meetings;
        this.series = series;
        this.ids = ids;
    }

    /** Whether it stands on the public page, once it is firm. */
    @Requires(Permission.MEETINGS_READ)
    public boolean meeting(long id) {
        return publicity.now().apply(meetings.find(id).orElseThrow(NotFound::record));
    }

    /** Whether its meetings stand there, unless something else was decided about one of them. */
    @Requires(Permission.MEETINGS_READ)
    public boolean series(long id) {
        var one = series.find(id).orElseThrow(NotFound::record);
        return showings.of(Showing.Kind.SERIES, id).map(Showing::shown).orElseGet(() -> Publicity.usual(one));
    }

    @Requires(Permission.MEETINGS_WRITE)
    public void showMeeting(long id, boolean shown) {
        decide(Showing.Kind.MEETING, id, meetings.lock(id).orElseThrow(NotFound::record).title(), shown);
    }

    @Requires(Permission.MEETINGS_WRITE)
    public void showSeries(long id, boolean shown) {
        decide(Showing.Kind.SERIES, id, series.find(id).orElseThrow(NotFound::record).name(), shown);
    }

    private void decide(Showing.Kind kind, long subject, String name, boolean shown) {
        showings.of(kind, subject).orElseGet(() -> {
            var made = new Showing(ids.next(), kind, subject);
            showings.add(made);
            return made;
        }).show(shown, name);
    }
}
