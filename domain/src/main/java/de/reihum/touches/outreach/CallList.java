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

    private static final int LEAST = 30;
    private static final int ENOUGH = 3;

    private final Thresholds thresholds;
    private final LocalDate today;
    private final Map<Long, OutreachBook.Met> met;
    private final Map<Long, OutreachBook.Opened> opened;
    private final Map<Long, Parking> parked;

    CallList(Thresholds thresholds, LocalDate today, List<OutreachBook.Met> met, List<OutreachBook.Opened> opened, List<Parking> parked) {
        this.thresholds = thresholds;
        this.today = today;
        this.met = met.stream().collect(Collectors.toMap(OutreachBook.Met::member, Function.identity()));
        this.opened = opened.stream().collect(Collectors.toMap(OutreachBook.Opened::member, Function.identity(), (a, b) -> a));
        this.parked = parked.stream().filter(one -> one.until().isAfter(today)).collect(Collectors.toMap(one -> one.member().id(), Function.identity()));
    }

    /** Those left in peace come last. */
    List<CallRow> of(List<OutreachBook.Known> known) {
        return known.stream().map(this::row).sorted(Comparator.comparing(CallRow::parked).thenComparing(Comparator.comparingDouble(this::need).reversed()).thenComparing(CallRow::name)).toList();
    }

    private CallRow row(OutreachBook.Known known) {
        var history = met.get(known.member());
        var opener = opened.get(known.member());
        var parking = parked.get(known.member());
        int days = history == null ? 0 : between(history.last(), today);
        var bucket = history == null ? Bucket.NEVER : thresholds.bucket(days);
        var proposal = proposal(known, bucket, opener != null);
        return new CallRow(known.member(), known.name(), known.prospect(), known.contact(), known.phone(), history == null ? null : history.last(), days, usual(history), bucket, proposal,
                opener == null ? 0 : opener.opener(), opener == null ? "" : opener.by(), proposal == Proposal.TOPIC ? known.tag() : "", parking == null ? null : parking.until(),
                parking == null ? "" : parking.reason());
    }

    /** Whoever was silent for long is best reached by somebody it trusts; whoever can be reached by paper only gets paper. */
    private static Proposal proposal(OutreachBook.Known known, Bucket bucket, boolean opened) {
        boolean silent = bucket == Bucket.NEVER || bucket == Bucket.LONG;
        if (opened && silent) {
            return Proposal.THROUGH_OPENER;
        }
        if (known.phone().isEmpty() && !known.mailable()) {
            return Proposal.PRINTED_INVITATION;
        }
        return bucket == Bucket.LATE && !known.tag().isEmpty() ? Proposal.TOPIC : Proposal.CALL;
    }

    private static int usual(OutreachBook.Met history) {
        return history == null || history.times() < ENOUGH ? 0 : between(history.first(), history.last()) / (int) (history.times() - 1);
    }

    private static int between(LocalDate first, LocalDate last) {
        return (int) ChronoUnit.DAYS.between(first, last);
    }

    /** The higher, the sooner: how often the usual distance has passed already. */
    private double need(CallRow row) {
        return (row.bucket() == Bucket.NEVER ? thresholds.overlong() : row.days()) / (double) expected(row.usual());
    }

    /** After twice the usual distance somebody is missed; when nobody can tell it from the past, after the middle threshold. */
    private int expected(int usual) {
        return usual == 0 ? thresholds.late() : Math.min(thresholds.late(), Math.max(LEAST, 2 * usual));
    }
}
