package de.reihum.web.meetings;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.Span;
import de.reihum.meetings.MeetingDetails;
import de.reihum.meetings.agenda.SlotData;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.Rows;
import de.reihum.web.shared.parts.Tone;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What happens in a meeting, each with its time; how long it takes while there is no date. */
class AgendaList extends Rows {

    private final transient MeetingDetails meeting;

    AgendaList(MeetingDetails meeting) {
        this.meeting = meeting;
        addClassName("agenda");
        if (meeting.program().isEmpty()) {
            meeting.data().agenda().slots().forEach(slot -> line(text("meetings.slot.minutes", slot.minutes()), slot));
        } else {
            meeting.program().forEach(timed -> line(MeetingWords.clock(timed.at()), timed.slot()));
        }
    }

    private void line(String time, SlotData slot) {
        var speaker = MeetingWords.speaker(slot, meeting.speakers());
        var explanation = Stream.of(slot.title().isEmpty() ? "" : MeetingWords.kind(slot.kind()), speaker, meeting.program().isEmpty() ? "" : text("meetings.slot.minutes", slot.minutes()))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
        var name = new Span(text("meetings.slot.line", time, MeetingWords.title(slot)));
        if (slot.hasSpeaker() && !slot.agreed()) {
            row(name, explanation, new Badge(Tone.WAITING, text("meetings.slot.notAgreed")));
        } else {
            row(name, explanation);
        }
    }
}
