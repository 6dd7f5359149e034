package de.reihum.web.calendar;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import de.reihum.web.shared.calendar.CalendarText;
import de.reihum.web.shared.calendar.CalendarTexts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** One meeting as a file for somebody's own calendar. */
public final class CalendarFile extends Anchor {

    /** @param meeting one with a date */
    public CalendarFile(CalendarTexts texts, long meeting) {
        super(new Entry(texts, meeting), AttachmentType.DOWNLOAD, text("calendar.file"));
    }

    private record Entry(CalendarTexts texts, long meeting) implements DownloadHandler {

        @Override
        public void handleDownloadRequest(DownloadEvent event) throws IOException {
            var content = texts.of(meeting).getBytes(StandardCharsets.UTF_8);
            event.setFileName("treffen-" + meeting + ".ics");
            event.setContentType(CalendarText.CONTENT_TYPE);
            event.getOutputStream().write(content);
        }
    }
}
