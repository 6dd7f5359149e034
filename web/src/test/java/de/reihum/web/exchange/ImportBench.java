package de.reihum.web.exchange;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.exchange.HeadingService;
import de.reihum.exchange.ImportDetails;
import de.reihum.exchange.ImportRow;
import de.reihum.exchange.ImportRowView;
import de.reihum.exchange.ImportService;
import de.reihum.exchange.ImportsInMemory;
import de.reihum.exchange.RowFilter;
import de.reihum.exchange.judgement.Decision;
import de.reihum.exchange.run.BesideBook;
import de.reihum.exchange.run.ImportRunService;
import de.reihum.jobs.JobQueue;
import de.reihum.jobs.JobRun;
import de.reihum.jobs.JobService;
import de.reihum.jobs.JobWork;
import de.reihum.jobs.JobsInMemory;
import de.reihum.links.LinksInMemory;
import de.reihum.fields.FieldSheet;
import de.reihum.fields.FieldsInMemory;
import de.reihum.members.business.BusinessesInMemory;
import de.reihum.members.business.PremisesBook;
import de.reihum.members.Departures;
import de.reihum.members.Member;
import de.reihum.members.MemberDetails;
import de.reihum.members.MemberFilter;
import de.reihum.members.MembersInMemory;
import de.reihum.members.consents.ConsentProof;
import de.reihum.members.consents.ConsentsInMemory;
import de.reihum.members.membership.Doors;
import de.reihum.members.membership.MembershipsInMemory;
import de.reihum.polls.OutboxInMemory;
import de.reihum.shared.Heard;
import de.reihum.shared.Ids;
import de.reihum.shared.Slice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The whole way of a list, from the file to members and back, over fakes. */
class ImportBench {

    private final Path folder;
    private final Ids ids = new Ids(() -> 1);
    private final Clock clock = Clock.tick(Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC), Duration.ofSeconds(1));
    private final Actor actor = new Actor();
    final MembersInMemory members = new MembersInMemory();
    private final ImportsInMemory imports = new ImportsInMemory();
    private final JobsInMemory jobs = new JobsInMemory();
    private final JobQueue queue = new JobQueue(jobs, new OutboxInMemory(), ids, actor, clock);
    private final JobService account = new JobService(jobs, queue, clock);
    final BusinessesInMemory businesses = new BusinessesInMemory();
    final FieldsInMemory fields = new FieldsInMemory();
    final FieldSheet sheet = new FieldSheet(fields, ids);
    final PremisesBook premises = new PremisesBook(businesses, ids);
    final MembershipsInMemory memberships = new MembershipsInMemory();
    private final HeadingService headings = new HeadingService(imports, sheet, ids);
    private final ImportRunService runs = new ImportRunService(imports, members, new Departures(new LinksInMemory()), ids, clock, new Doors(members, memberships, ids), new BesideBook(premises, sheet), sheet, new Heard<>(), new Heard<>(), new ConsentProof(new ConsentsInMemory(), ids, clock));
    final ImportService service = new ImportService(imports, queue, ids, actor, clock);

    ImportBench(Path folder) {
        this.folder = folder;
        actor.enter(new Actor.Identity(Actor.Kind.PERSON, 1, "Petra Quast", EnumSet.allOf(Permission.class)));
    }

    long receive(String text) {
        return receive(text.getBytes(StandardCharsets.UTF_8));
    }

    long receive(byte[] content) {
        try {
            var file = Files.write(Files.createTempFile(folder, "list", ".csv"), content);
            return new ListReceiver(service, headings).receive("liste.csv", file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] sample(String name) {
        try (var in = ImportBench.class.getResourceAsStream("/exchange/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    ImportDetails check(long list) {
        service.map(new ImportService.MapColumns(list, details(list).version(), details(list).meanings(), false, ""));
        work(new CheckWork(runs), list);
        return details(list);
    }

    ImportDetails run(long list) {
        service.run(list, details(list).version());
        work(new RunWork(runs), list);
        return details(list);
    }

    ImportDetails undo(long list) {
        service.undo(list, details(list).version());
        work(new UndoWork(runs), list);
        return details(list);
    }

    private void work(JobWork work, long list) {
        var ticket = account.begin(details(list).job()).orElseThrow();
        account.finish(ticket, work.run(new JobRun(account, ticket, () -> { })));
    }

    ImportDetails details(long list) {
        return service.details(list);
    }

    List<ImportRowView> rows(long list) {
        return service.rows(list, RowFilter.all(), Slice.first(Slice.MAX));
    }

    List<ImportRowView> rows(long list, Decision decision) {
        return service.rows(list, RowFilter.of(decision), Slice.first(Slice.MAX));
    }

    /** How often which message key was used. */
    Map<String, Long> remarks(long list) {
        return rows(list).stream().flatMap(row -> row.why().stream()).collect(Collectors.groupingBy(remark -> remark.key().replace("exchange.row.", ""), Collectors.counting()));
    }

    List<MemberDetails> all() {
        return members.all(members.ids(MemberFilter.everything(), 100_000)).stream().map(Member::details)
                .sorted(Comparator.comparing((MemberDetails member) -> member.data().name()).thenComparing(MemberDetails::id)).toList();
    }
}
