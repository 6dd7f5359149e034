package de.reihum.web.replies;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.replies.Channel;
import de.reihum.replies.Wish;
import de.reihum.replies.list.MemberReply;
import de.reihum.replies.list.ReplyRow;
import de.reihum.replies.seating.Seat;
import de.reihum.shared.ProductClock;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.Tone;
import java.time.LocalDate;

/** How answers are said to people, in the page's language. */
final class ReplyWords {

    private ReplyWords() {}

    static String group(ReplyGroup group) {
        return text("replies.group." + group);
    }

    static String wish(Wish wish) {
        return wish == null ? "" : text("replies.wish." + wish);
    }

    static String channel(Channel channel) {
        return channel == null ? "" : text("replies.channel." + channel);
    }

    static Badge.Word badge(ReplyRow row) {
        return row.open() ? new Badge.Word(Tone.WAITING, text("replies.state.open")) : new Badge.Word(tone(row), state(row));
    }

    static String state(ReplyRow row) {
        return switch (row.seat()) {
            case TAKEN -> text(row.wish() == Wish.MAYBE ? "replies.state.MAYBE" : "replies.seat.TAKEN");
            case WAITING -> text("replies.state.WAITING", row.position());
            case OFFERED -> text("replies.state.OFFERED", formats().day(LocalDate.ofInstant(row.offeredUntil().minusMillis(1), ProductClock.ZONE)));
            case NONE -> text(row.wish() == Wish.NO ? "replies.state.NO" : "replies.state.MAYBE");
            default -> text("replies.seat." + row.seat());
        };
    }

    static String state(MemberReply reply) {
        return switch (reply.seat()) {
            case TAKEN -> text(reply.wish() == Wish.MAYBE ? "replies.state.MAYBE" : "replies.seat.TAKEN");
            case NONE -> text(reply.wish() == Wish.NO ? "replies.state.NO" : "replies.state.MAYBE");
            default -> text("replies.seat." + reply.seat());
        };
    }

    private static Tone tone(ReplyRow row) {
        if (row.seat() == Seat.TAKEN) {
            return row.wish() == Wish.MAYBE ? Tone.INFORMATION : Tone.GOOD;
        }
        return row.seat() == Seat.WAITING || row.seat() == Seat.OFFERED ? Tone.WAITING : row.wish() == Wish.MAYBE ? Tone.INFORMATION : Tone.PLAIN;
    }

    /** "Anna Blüm · Telefon, Petra Probst"; empty without an answer. */
    static String source(ReplyRow row) {
        if (row.open()) {
            return "";
        }
        var way = row.enteredBy().isEmpty() ? channel(row.channel()) : text("replies.source.entered", channel(row.channel()), row.enteredBy());
        return row.contactName().isEmpty() ? way : text("replies.source", row.contactName(), way);
    }

    static String source(MemberReply reply) {
        var way = reply.enteredBy().isEmpty() ? channel(reply.channel()) : text("replies.source.entered", channel(reply.channel()), reply.enteredBy());
        return reply.contactName().isEmpty() ? way : text("replies.source", reply.contactName(), way);
    }

    static String who(ReplyRow row) {
        return row.substitute().isEmpty() ? row.contactName() : text("replies.who.substitute", row.substitute());
    }
}
