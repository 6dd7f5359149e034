package de.reihum.web.replies;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.replies.Channel;
import de.reihum.replies.Wish;
import de.reihum.replies.list.InvitedListService;
import de.reihum.replies.list.ReplyFilter;
import de.reihum.replies.list.ReplyRow;
import de.reihum.replies.seating.Seat;
import de.reihum.shared.Slice;
import de.reihum.web.exchange.file.TableFiles;
import de.reihum.web.shared.list.Export;
import de.reihum.web.shared.text.Formats;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The answers that a list shows, as files. */
@Dependent
public class ReplyFiles {

    private static final int PAGES = 20;

    private final InvitedListService list;
    private final Actor actor;

    @Inject
    public ReplyFiles(InvitedListService list, Actor actor) {
        this.list = list;
        this.actor = actor;
    }

    /** Empty when the acting person may not export. Written beside the page, so its words come along. */
    public List<Export<ReplyFilter>> all() {
        if (!actor.may(Permission.EXCHANGE_EXPORT)) {
            return List.of();
        }
        var words = new Words(text("replies.state.open"), words("replies.wish.", Wish.values()), words("replies.seat.", Seat.values()), words("replies.channel.", Channel.values()), formats());
        var headings = Stream.of("memberName", "wish", "seat", "persons", "contact", "substitute", "comment", "needs", "channel", "answeredAt").map(key -> text("replies.list.column." + key)).toList();
        return TableFiles.of(text("replies.list.title"), headings, filter -> rows(filter).map(words::cells));
    }

    private Stream<ReplyRow> rows(ReplyFilter filter) {
        return IntStream.range(0, PAGES).mapToObj(page -> list.exported(filter, new Slice(page * Slice.MAX, Slice.MAX, List.of()))).takeWhile(rows -> !rows.isEmpty()).flatMap(List::stream);
    }

    private static <E extends Enum<E>> Map<E, String> words(String prefix, E[] values) {
        return Stream.of(values).collect(Collectors.toMap(Function.identity(), one -> text(prefix + one)));
    }

    private record Words(String open, Map<Wish, String> wishes, Map<Seat, String> seats, Map<Channel, String> channels, Formats formats) {

        List<String> cells(ReplyRow row) {
            if (row.open()) {
                return List.of(row.memberName(), open, "", "", row.contactName(), "", "", "", "", "");
            }
            return List.of(row.memberName(), wishes.get(row.wish()), seats.get(row.seat()), Integer.toString(row.persons()), row.contactName(), row.substitute(), row.comment(), row.needs(),
                    channels.get(row.channel()), formats.stamp(row.answeredAt()));
        }
    }
}
