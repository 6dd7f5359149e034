package de.reihum.web.invitations;

import static de.reihum.web.shared.text.Texts.text;

import de.reihum.invitations.InvitedRow;
import de.reihum.meetings.MeetingDetails;
import de.reihum.web.shared.list.CardLine;
import de.reihum.web.shared.list.RecordList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everybody who is invited to a meeting. */
final class InvitedList {

    private final int sequence;
    private final List<InvitedRow> rows;
    private final Consumer<InvitedRow> open;

    InvitedList(MeetingDetails meeting, List<InvitedRow> rows, Consumer<InvitedRow> open) {
        this.sequence = meeting.sequence();
        this.rows = rows;
        this.open = open;
    }

    RecordList<InvitedRow, InvitedFilter> made() {
        var list = new RecordList<InvitedRow, InvitedFilter>("invitations.list", InvitedFilter.ALL, (filter, slice) -> fitting(filter).skip(slice.offset()).limit(slice.limit()).toList(), filter -> fitting(filter).count());
        list.opener("member", InvitedRow::memberName, open).width(220, 3);
        list.plain("person", InvitedRow::contactName).width(180, 2);
        list.plain("channel", row -> InvitationWords.channel(row.channel())).width(110, 0);
        list.plain("sent", InvitationWords::sent).width(200, 2);
        list.badge("stand", row -> InvitationWords.stand(row, sequence)).width(170, 0);
        list.plain("email", InvitedRow::email).hiddenAtFirst();
        list.plain("phone", InvitedRow::phone).hiddenAtFirst();
        list.card(row -> new CardLine(row.memberName(), "", explanation(row), InvitationWords.stand(row, sequence)));
        list.search(InvitedFilter::withText);
        list.chips("stand", Arrays.asList(InvitedFilter.Stand.values()), one -> text("invitations.filter." + one), InvitedFilter::withStand);
        list.choice("channel", InvitationsTab.channels(), InvitationWords::channel, InvitedFilter::withChannel);
        list.grid().addItemClickListener(click -> open.accept(click.getItem()));
        return list;
    }

    private Stream<InvitedRow> fitting(InvitedFilter filter) {
        return rows.stream().filter(row -> filter.fits(row, sequence));
    }

    private static String explanation(InvitedRow row) {
        return Stream.of(row.contactName(), InvitationWords.channel(row.channel()), InvitationWords.sent(row)).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
