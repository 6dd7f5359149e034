package de.reihum.attendance.figures;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.attendance.closing.Closing;
import de.reihum.attendance.closing.Closings;
import de.reihum.meetings.Meetings;
import de.reihum.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** Counts who came to what. */
@ApplicationScoped
@Transactional
public class FigureService {

    private static final LocalDate EVER = LocalDate.of(1990, 1, 1);
    private static final LocalDate ALWAYS = LocalDate.of(2037, 12, 31);

    private Meetings meetings;
    private Closings closings;
    private Counting counting;

    protected FigureService() {}

    @Inject
    public FigureService(Meetings meetings, Closings closings, Counting counting) {
        this.meetings = meetings;
        this.closings = closings;
        this.counting = counting;
    }

    @Requires(Permission.MEETINGS_READ)
    public MeetingFigures meeting(long id) {
        return counting.of(meetings.find(id).orElseThrow(NotFound::record), closings.confirmed(id));
    }

    /** Of meetings whose report is confirmed. @param series 0 for all */
    @Requires(Permission.MEETINGS_READ)
    public SeriesFigures series(long series) {
        var counted = new ArrayList<>(closings.confirmed(EVER, ALWAYS).stream().map(Closing::meeting)
                .filter(meeting -> series == 0 || meeting.series().filter(one -> one.id() == series).isPresent()).map(meeting -> counting.of(meeting, true)).toList());
        Collections.reverse(counted);
        var hours = sum(counted, one -> Stream.of(new Share(String.format(Locale.ROOT, "%02d", one.start().getHour()), one.invited(), one.answered(), one.cameOfInvited(), one.noShows())));
        return new SeriesFigures(counted, usual(sum(counted, one -> one.byChannel().stream())), usual(sum(counted, one -> one.bySize().stream())),
                hours.stream().sorted((one, other) -> one.name().compareTo(other.name())).toList());
    }

    private static List<Share> usual(List<Share> shares) {
        return shares.stream().sorted(Counting.USUAL).toList();
    }

    private static List<Share> sum(List<MeetingFigures> all, Function<MeetingFigures, Stream<Share>> part) {
        var sums = new LinkedHashMap<String, Share>();
        all.stream().flatMap(part).forEach(share -> sums.merge(share.name(), share, Share::and));
        return List.copyOf(sums.values());
    }
}
