package de.reihum.touches.outreach;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts members in the order in which they should be called, each with a reason and one proposal. */
class CallList {

    /** Days between two contacts when nobody can tell from the past. */
    static final int EXPECTED = 180;
    private static final int LEAST = 30;
    private static final int ENOUGH = 3;

    private final LocalDate today;
    private final Map<Long, OutreachBook.Met> met;
    private final Map<Long, OutreachBook.Opened> opened;
    private final Map<Long, Parking> parked;

    CallList(LocalDate today, List<OutreachBook.Met> met, List<OutreachBook.Opened> opened, List<Parking> parked) {
        this.today = today;
        this.met = met.stream().collect(Collectors.toMap(OutreachBook.Met::member, Function.identity()));
        this.opened = opened.stream().collect(Collectors.toMap(OutreachBook.Opened::member, Function.identity(), (a, b) -> a));
        this.parked = parked.stream().filter(one -> one.until().isAfter(today)).collect(Collectors.toMap(one -> one.member().id(), Function.identity()));
    }

    /** Those left in peace come last. */
    List<CallRow> of(List<OutreachBook.Known> known) {
        return known.stream().map(this::row).sorted(Comparator.comparing(CallRow::parked).thenComparing(Comparator.comparingDouble(CallRow::need).reversed()).thenComparing(CallRow::name)).toList();
    }

    private CallRow row(OutreachBook.Known known) {
        var history = met.get(known.member());
        var opener = opened.get(known.member());
        var parking = parked.get(known.member());
        long days = history == null ? 0 : ChronoUnit.DAYS.between(history.last(), today);
        var bucket = history == null ? Bucket.NEVER : Bucket.of(days);
        var proposal = proposal(known, bucket, opener != null);
        return new CallRow(known.member(), known.name(), known.prospect(), known.contact(), known.phone(), history == null ? null : history.last(), days, usual(history), bucket, proposal,
                opener == null ? 0 : opener.opener(), opener == null ? "" : opener.by(), proposal == Proposal.TOPIC ? known.tag() : "", parking == null ? null : parking.until(),
                parking == null ? "" : parking.reason());
    }

    /** Whoever was silent for long is best reached by somebody it trusts; whoever can be reached by paper only gets paper. */
    private static Proposal proposal(OutreachBook.Known known, Bucket bucket, boolean opened) {
        boolean silent = bucket == Bucket.NEVER || bucket == Bucket.YEAR;
        if (opened && silent) {
            return Proposal.THROUGH_OPENER;
        }
        if (known.phone().isEmpty() && !known.mailable()) {
            return Proposal.PRINTED_INVITATION;
        }
        return bucket == Bucket.HALF_YEAR && !known.tag().isEmpty() ? Proposal.TOPIC : Proposal.CALL;
    }

    private static long usual(OutreachBook.Met history) {
        return history == null || history.times() < ENOUGH ? 0 : ChronoUnit.DAYS.between(history.first(), history.last()) / (history.times() - 1);
    }

    /** After twice the usual distance somebody is missed. */
    static long expected(long usual) {
        return usual == 0 ? EXPECTED : Math.min(EXPECTED, Math.max(LEAST, 2 * usual));
    }
}
