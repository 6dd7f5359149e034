package de.reihum.touches;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.members.Member;
import de.reihum.members.Members;
import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
import de.reihum.shared.Part;
import de.reihum.shared.Slice;
import de.reihum.tasks.TaskData;
import de.reihum.tasks.TaskService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes down contacts and shows them. */
@ApplicationScoped
@Transactional
public class TouchService {

    /** @param id from {@link #prepare}: what is sent twice under one id is saved once */
    public record LogTouch(long id, TouchData data, NextStep next) {

        /** Nothing shall follow. */
        public LogTouch(long id, TouchData data) {
            this(id, data, NextStep.NONE);
        }
    }

    /** @param version as it was seen */
    public record ChangeTouch(long id, long version, TouchData data) {}

    private Touches touches;
    private Members members;
    private TaskService tasks;
    private Actor actor;
    private Ids ids;
    private Clock clock;

    protected TouchService() {}

    @Inject
    public TouchService(Touches touches, Members members, TaskService tasks, Actor actor, Ids ids, Clock clock) {
        this.touches = touches;
        this.members = members;
        this.tasks = tasks;
        this.actor = actor;
        this.ids = ids;
        this.clock = clock;
    }

    /** @return the id under which something is going to be logged */
    @Requires(Permission.TOUCHES_WRITE)
    public long prepare() {
        return ids.next();
    }

    @Requires(Permission.TOUCHES_WRITE)
    public void log(LogTouch command) {
        if (touches.find(command.id()).isEmpty()) {
            touches.add(new Touch(command.id(), actor.identity().name(), command.data(), participants(command.data()), ids::next, Moment.of(clock)));
            plan(command);
        }
    }

    private void plan(LogTouch command) {
        var next = command.next();
        if (!next.text().isEmpty()) {
            tasks.create(new TaskData(next.text(), next.on() == null ? Moment.of(clock).today().plusWeeks(1) : next.on(), 0, TouchSubjects.KIND, command.id(), ""));
        }
    }

    /** As if it had not been written down: what should follow goes with it. */
    @Requires(Permission.TOUCHES_WRITE)
    public void takeBack(long id) {
        load(id).archive(clock.instant());
        tasks.drop(TouchSubjects.KIND, id);
    }

    @Requires(Permission.TOUCHES_WRITE)
    public void change(ChangeTouch command) {
        var touch = load(command.id());
        touch.expect(command.version());
        touch.revise(command.data(), participants(command.data()), ids::next, Moment.of(clock));
    }

    /** They count no more; they can come back. */
    @Requires(Permission.TOUCHES_WRITE)
    public void archive(Collection<Long> wanted) {
        wanted.forEach(id -> load(id).archive(clock.instant()));
    }

    @Requires(Permission.TOUCHES_WRITE)
    public void restore(Collection<Long> wanted) {
        wanted.forEach(id -> load(id).restore());
    }

    @Requires(Permission.TOUCHES_READ)
    public TouchDetails details(long id) {
        return load(id).details();
    }

    @Requires(Permission.TOUCHES_READ)
    public List<TouchRow> rows(TouchFilter filter, Slice slice) {
        return touches.rows(filter, slice);
    }

    /** Rows and their number in one transaction. */
    @Requires(Permission.TOUCHES_READ)
    public Part<TouchRow> part(TouchFilter filter, Slice slice) {
        return touches.part(filter, slice);
    }

    @Requires(Permission.TOUCHES_READ)
    public long count(TouchFilter filter) {
        return touches.count(filter);
    }

    /** The members in use by name, to choose from. */
    @Requires(Permission.TOUCHES_READ)
    public List<Touches.Name> members() {
        return touches.members();
    }

    private Participants participants(TouchData data) {
        var wanted = data.with().stream().map(TouchData.Party::member).collect(Collectors.toCollection(HashSet::new));
        if (data.startedBy() != 0) {
            wanted.add(data.startedBy());
        }
        Map<Long, Member> found = members.all(wanted).stream().collect(Collectors.toMap(Member::id, Function.identity()));
        if (found.size() != wanted.size()) {
            throw NotFound.record();
        }
        return new Participants(data.with().stream().map(one -> party(one, found.get(one.member()))).toList(), found.get(data.startedBy()));
    }

    private static Participants.Party party(TouchData.Party wanted, Member member) {
        return new Participants.Party(member, wanted.contact() == 0 ? null : member.contact(wanted.contact()));
    }

    private Touch load(long id) {
        return touches.find(id).orElseThrow(NotFound::record);
    }
}
