package de.reihum.web.replies.answer;

import de.reihum.meetings.dates.When;
import de.reihum.members.Contact.Salutation;
import de.reihum.replies.AgendaPart;
import de.reihum.replies.ReplyPage.Phase;
import de.reihum.replies.ReplyPage;
import de.reihum.replies.Wish;
import de.reihum.replies.seating.Seat;
import de.reihum.settings.Faces;
import de.reihum.shared.ProductClock;
import de.reihum.web.shared.Messages;
import de.reihum.web.shared.calendar.CalendarEvent.Stand;
import de.reihum.web.shared.calendar.CalendarEvent;
import de.reihum.web.shared.calendar.CalendarText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the template of the page for invited people shows. */
@ApplicationScoped
public class InvitedModel {

    private static final int FEW = 5;

    private Messages messages;
    private Faces faces;
    private Clock clock;

    protected InvitedModel() {}

    @Inject
    public InvitedModel(Messages messages, Faces faces, Clock clock) {
        this.messages = messages;
        this.faces = faces;
        this.clock = clock;
    }

    Map<String, Object> of(ReplyPage page, ReplyForm form) {
        var language = Locale.forLanguageTag(page.language());
        var meeting = page.meeting();
        var model = new HashMap<String, Object>();
        model.put("page", page);
        model.put("form", form);
        model.put("title", title(page, language));
        model.put("phase", page.phase().name());
        model.put("seat", page.seat().name());
        model.put("answered", page.answer() != null);
        model.put("wish", page.answer() == null ? "" : page.answer().wish().name());
        model.put("when", when(meeting.when(), language));
        model.put("place", String.join(", ", meeting.place().lines()));
        model.put("hints", lines(meeting.place().hints()));
        model.put("agenda", program(page, language));
        model.put("host", page.host());
        model.put("chosen", meeting.poll() != 0);
        model.put("word", lines(meeting.word()));
        model.put("why", lines(page.word()));
        model.put("question", question(page, language));
        model.put("guests", meeting.guests());
        model.put("needs", meeting.asksNeeds());
        model.put("moved", page.movedFrom() == null ? "" : say(language, "replies.page.moved", when(page.movedFrom(), language)));
        model.put("room", room(page, language));
        model.put("full", page.queue() > 0 || page.free() == 0);
        model.put("state", state(page, language));
        model.put("leave", leave(page, language));
        model.put("inCalendar", inCalendar(page));
        model.put("open", page.phase() == Phase.OPEN);
        model.put("until", meeting.when() == null ? "" : moment(meeting.when().begin(), language));
        return model;
    }

    /** Whoever may come writes it into her own calendar. */
    boolean inCalendar(ReplyPage page) {
        return page.phase() == Phase.OPEN && page.answer() != null && page.answer().wish() != Wish.NO && (page.seat() == Seat.TAKEN || page.seat() == Seat.NONE);
    }

    /** The meeting alone: nothing in it tells whose calendar it is in. */
    String calendar(ReplyPage page) {
        var language = Locale.forLanguageTag(page.language());
        var meeting = page.meeting();
        var words = Stream.of(String.join(", ", program(page, language)), meeting.place().hints()).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
        return CalendarText.publish("", List.of(new CalendarEvent(page.uid(), page.sequence(), meeting.when().begin(), meeting.when().end(), Stand.CONFIRMED, title(page, language),
                String.join(", ", meeting.place().lines()), words, "")), clock.instant());
    }

    private String title(ReplyPage page, Locale language) {
        return page.meeting().topic().isEmpty() ? page.meeting().title() : say(language, "replies.page.title", page.meeting().title(), page.meeting().topic());
    }

    private String question(ReplyPage page, Locale language) {
        if (page.lastName().isEmpty()) {
            return say(language, "replies.page.question");
        }
        var name = page.salutation() == Salutation.NONE ? page.name() : say(language, "members.salutation." + page.salutation()) + " " + page.lastName();
        return say(language, "replies.page.question.name", name);
    }

    /** How it stands for who has answered; empty before. */
    private String state(ReplyPage page, Locale language) {
        if (page.answer() == null || page.phase() != Phase.OPEN) {
            return "";
        }
        return switch (page.seat()) {
            case TAKEN -> say(language, "replies.page.state." + page.answer().wish(), page.answer().guests(), page.answer().substitute());
            case WAITING -> say(language, "replies.page.state.WAITING", page.position());
            case OFFERED -> say(language, "replies.page.state.OFFERED", day(page.offeredUntil(), language));
            case LAPSED -> say(language, "replies.page.state.LAPSED");
            case GIVEN_UP -> say(language, "replies.page.state.GIVEN_UP");
            case NONE -> say(language, "replies.page.state.NONE." + page.answer().wish());
        };
    }

    /** What follows when a place, an offer or a turn on the list is given up; empty without one. */
    private String leave(ReplyPage page, Locale language) {
        return switch (page.seat()) {
            case WAITING -> say(language, "replies.page.leave.WAITING", page.position());
            case TAKEN, OFFERED -> say(language, page.queue() > 0 ? "replies.page.leave.next" : "replies.page.leave.free");
            default -> "";
        };
    }

    /** What a yes would mean now, when that is not plain; for whoever has no place and does not wait. */
    private String room(ReplyPage page, Locale language) {
        if (page.seat().held() || page.seat() == Seat.WAITING || page.meeting().capacity() == 0) {
            return "";
        }
        if (page.queue() > 0 || page.free() == 0) {
            return say(language, "replies.page.room.full", page.meeting().capacity(), page.queue() + 1);
        }
        return page.free() <= FEW ? say(language, "replies.page.room.few", page.free()) : "";
    }

    /** An offer ends in the night after its last day, or with the meeting's beginning. */
    private String day(Instant until, Locale language) {
        return format(language, "shared.format.weekday").format(LocalDate.ofInstant(until.minusMillis(1), ProductClock.ZONE));
    }

    private String moment(Instant at, Locale language) {
        return format(language, "shared.format.moment").format(at.atZone(ProductClock.ZONE));
    }

    private String when(When when, Locale language) {
        return when == null ? "" : say(language, "replies.page.time", format(language, "shared.format.fullDay").format(when.day()), when.start(), when.finish());
    }

    /** With times when there is a date, and with who speaks. */
    private List<String> program(ReplyPage page, Locale language) {
        return page.program().stream().map(part -> part.at() == null ? words(part, language) : part.at() + " " + words(part, language)).toList();
    }

    private String words(AgendaPart part, Locale language) {
        var what = part.title().isEmpty() ? say(language, "meetings.slot." + part.kind()) : part.title();
        return part.speaker().isEmpty() ? what : say(language, "replies.page.speaker", what, part.speaker());
    }

    private DateTimeFormatter format(Locale language, String key) {
        return DateTimeFormatter.ofPattern(messages.text(language, key), language);
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\\R+"));
    }

    private String say(Locale language, String key, Object... arguments) {
        return messages.text(faces.present().words(), language, key, arguments);
    }
}
