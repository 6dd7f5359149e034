package de.reihum.touches.outreach;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.members.Members;
import de.reihum.settings.Faces;
import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
import de.reihum.shared.ProductClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Says whom to call, and leaves members in peace. */
@ApplicationScoped
@Transactional
public class OutreachService {

    /** @param until the first day on which it may be called again @param reason why it rests, 1 to 200 characters */
    public record Park(long member, LocalDate until, String reason) {}

    /** @param until the first day on which it may be called again */
    public record Rest(LocalDate until, String reason) {}

    private OutreachBook book;
    private Members members;
    private Faces faces;
    private Ids ids;
    private Clock clock;

    protected OutreachService() {}

    @Inject
    public OutreachService(OutreachBook book, Members members, Faces faces, Ids ids, Clock clock) {
        this.book = book;
        this.members = members;
        this.faces = faces;
        this.ids = ids;
        this.clock = clock;
    }

    /** Everybody who could be called, by need; those left in peace last. */
    @Requires(Permission.TOUCHES_READ)
    public List<CallRow> calls() {
        return new CallList(thresholds(), today(), book.met(), book.opened(), book.parked()).of(book.known());
    }

    /** How a member is left in peace; empty when it may be called. */
    @Requires(Permission.TOUCHES_READ)
    public Optional<Rest> rest(long member) {
        return book.parking(member).filter(parking -> parking.until().isAfter(today())).map(parking -> new Rest(parking.until(), parking.reason()));
    }

    /** What counts in this network. */
    @Requires(Permission.TOUCHES_READ)
    public Thresholds thresholds() {
        return Thresholds.of(faces.present());
    }

    /** Again means until the new day. */
    @Requires(Permission.TOUCHES_WRITE)
    public void park(Park command) {
        var member = members.find(command.member()).orElseThrow(NotFound::record);
        var known = book.parking(command.member());
        var parking = known.orElseGet(() -> new Parking(ids.next(), member));
        parking.rest(command.until(), command.reason(), today());
        if (known.isEmpty()) {
            book.add(parking);
        }
    }

    @Requires(Permission.TOUCHES_WRITE)
    public void unpark(long member) {
        book.parking(member).ifPresent(book::remove);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ProductClock.ZONE);
    }
}
