package de.reihum.web.demo;

import de.reihum.members.MemberFilter;
import de.reihum.members.MemberService;
import de.reihum.shared.ProductClock;
import de.reihum.tasks.TaskData;
import de.reihum.tasks.TaskService;
import de.reihum.touches.Touch;
import de.reihum.touches.TouchData;
import de.reihum.touches.TouchFilter;
import de.reihum.touches.TouchService;
import de.reihum.touches.TouchService.LogTouch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Fourteen months of contacts and what followed from them. The same at every start: spread by counting, not by chance. */
@ApplicationScoped
public class DemoTouches {

    private static final int DAYS = 420;
    private static final int NETWORKING = 9;
    private static final int OF_MEMBERS = 7;
    private static final int TURN = 11;
    private static final int STEP = 97;
    private static final int LATE = 12;
    private static final int APART = 4;

    private TouchService touches;
    private TaskService tasks;
    private MemberService members;
    private Clock clock;

    protected DemoTouches() {}

    @Inject
    public DemoTouches(TouchService touches, TaskService tasks, MemberService members, Clock clock) {
        this.touches = touches;
        this.tasks = tasks;
        this.members = members;
        this.clock = clock;
    }

    /** @param contacts how many @param following how many tasks */
    public void tell(int contacts, int following) {
        if (touches.count(TouchFilter.everything()) > 0) {
            return;
        }
        var ids = members.ids(MemberFilter.everything(), 100);
        var lines = lines("touches");
        var among = lines("among");
        for (int i = 0; i < contacts; i++) {
            boolean together = i % NETWORKING == NETWORKING - 1;
            var line = (together ? among.get(i / NETWORKING % among.size()) : lines.get(i * OF_MEMBERS % lines.size())).split(";", 2);
            touches.log(new LogTouch(touches.prepare(), touch(i, ids, Touch.Channel.valueOf(line[0]), line[1], together)));
        }
        var texts = lines("tasks");
        for (int i = 0; i < following; i++) {
            tasks.create(new TaskData(texts.get(i % texts.size()), today().plusDays((long) i * APART - LATE), 0, "members", ids.get(i * NETWORKING % ids.size()), ""));
        }
    }

    /** A fifth of the members was never in contact, and some are again and again. */
    private TouchData touch(int i, List<Long> ids, Touch.Channel channel, String line, boolean together) {
        int known = Math.max(2, ids.size() * 4 / 5);
        int place = (i * TURN + i / known) % known;
        long first = ids.get(place);
        long second = ids.get((place + 1 + i % 3) % known);
        var with = together && first != second ? List.of(new TouchData.Party(first, 0), new TouchData.Party(second, 0)) : List.of(new TouchData.Party(first, 0));
        return new TouchData(with, channel, today().minusDays(daysAgo(i, place)), "", line, "", with.size() > 1, i % OF_MEMBERS == 0 ? first : 0);
    }

    /** Every fifth member was last heard of half a year ago or more, every seventh three months ago. */
    private static int daysAgo(int i, int place) {
        int least = place % 5 == 0 ? 190 : place % 7 == 0 ? 95 : 1;
        return least + i * STEP % (DAYS - least);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ProductClock.ZONE);
    }

    private static List<String> lines(String name) {
        try (var in = DemoTouches.class.getResourceAsStream("/demo/" + name + ".csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
