package de.reihum.replies.list;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.invitations.Invitations;
import de.reihum.invitations.InvitedRow;
import de.reihum.shared.Folding;
import de.reihum.shared.Part;
import de.reihum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Everybody whose answer counts at a meeting: first those who gave one, then those who are invited and have not. */
@ApplicationScoped
@Transactional
public class InvitedListService {

    private GuestListService answers;
    private Invitations invitations;

    protected InvitedListService() {}

    @Inject
    public InvitedListService(GuestListService answers, Invitations invitations) {
        this.answers = answers;
        this.invitations = invitations;
    }

    /** Answers as the slice wants them sorted; whoever gave none stands behind them, by name. */
    @Requires(Permission.MEETINGS_READ)
    public List<ReplyRow> rows(ReplyFilter filter, Slice slice) {
        if (filter.open()) {
            return open(filter).skip(slice.offset()).limit(slice.limit()).toList();
        }
        var found = answers.rows(filter, slice);
        if (filter.answered() || found.size() == slice.limit()) {
            return found;
        }
        long before = answers.count(filter);
        return Stream.concat(found.stream(), open(filter).skip(Math.max(0, slice.offset() - before)).limit(slice.limit() - found.size())).toList();
    }

    @Requires(Permission.MEETINGS_READ)
    public long count(ReplyFilter filter) {
        return (filter.open() ? 0 : answers.count(filter)) + (filter.answered() ? 0 : open(filter).count());
    }

    /** @throws de.reihum.shared.NotFound when there is no such meeting */
    @Requires(Permission.MEETINGS_READ)
    public Part<ReplyRow> part(ReplyFilter filter, Slice slice) {
        answers.figures(filter.meeting());
        return Part.of(slice, rows(filter, slice), () -> count(filter));
    }

    /** For a file that leaves the network. */
    @Requires(Permission.EXCHANGE_EXPORT)
    public List<ReplyRow> exported(ReplyFilter filter, Slice slice) {
        return rows(filter, slice);
    }

    /** Whom to ask again, by name. */
    @Requires(Permission.MEETINGS_READ)
    public List<InvitedRow> waitingFor(long meeting) {
        return invitations.rows(meeting).stream().filter(row -> !row.answered()).toList();
    }

    private Stream<ReplyRow> open(ReplyFilter filter) {
        return waitingFor(filter.meeting()).stream().filter(row -> named(row, filter.text())).map(ReplyRow::open);
    }

    private static boolean named(InvitedRow row, String text) {
        return Arrays.stream(text.split(" ")).allMatch(Folding.fold(row.memberName() + " " + row.contactName())::contains);
    }
}
