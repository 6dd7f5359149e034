package de.reihum.web.invitations;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.language;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.i18n.I18NProvider;
import de.reihum.invitations.InvitedRow;
import de.reihum.invitations.letters.LetterService;
import de.reihum.meetings.MeetingDetails;
import de.reihum.web.exchange.file.CsvSheet;
import de.reihum.web.exchange.file.ExcelSheet;
import de.reihum.web.exchange.file.Sheet;
import de.reihum.web.exchange.file.Unclosed;
import de.reihum.web.exchange.letter.AddressLines;
import de.reihum.web.exchange.letter.LabelFormat;
import de.reihum.web.exchange.letter.LabelSheet;
import de.reihum.web.shared.list.Export;
import de.reihum.web.shared.pdf.PdfPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Who is invited, the phone list in calling order, and labels for the letters. Words are taken along, because files are written beside the page. */
class InvitationFiles {

    private static final int MAX_NAME = 60;

    private final MeetingDetails meeting;
    private final List<InvitedRow> rows;
    private final LetterService letters;
    private final String title;

    InvitationFiles(MeetingDetails meeting, List<InvitedRow> rows, LetterService letters) {
        this.meeting = meeting;
        this.rows = rows;
        this.letters = letters;
        var plain = meeting.data().title().replaceAll("[^\\p{L}\\p{N} -]", " ").strip();
        this.title = plain.length() > MAX_NAME ? plain.substring(0, MAX_NAME) : plain;
    }

    List<Export<InvitedFilter>> all() {
        var files = new ArrayList<Export<InvitedFilter>>();
        files.addAll(table("invited", List.of("member", "person", "channel", "email", "phone", "sent", "stand"), rows, row -> List.of(row.memberName(), row.contactName(), InvitationWords.channel(row.channel()),
                row.email(), row.phone(), row.sentAt() == null ? "" : formats().day(row.sentAt()), InvitationWords.stand(row, meeting.sequence()).text())));
        files.addAll(table("phone", List.of("member", "person", "phone", "stand"), PhoneCard.toCall(rows, meeting.sequence()),
                row -> List.of(row.memberName(), row.contactName(), row.phone(), InvitationWords.stand(row, meeting.sequence()).text())));
        files.add(labels());
        return files;
    }

    private List<Export<InvitedFilter>> table(String kind, List<String> columns, List<InvitedRow> wanted, Function<InvitedRow, List<String>> cells) {
        var heading = columns.stream().map(column -> text("invitations.list.column." + column)).toList();
        var lines = Stream.concat(Stream.of(heading), wanted.stream().map(cells)).toList();
        var name = text("invitations.export." + kind);
        return List.of(new Export<>(text("invitations.export.csv", name), name + " " + title + ".csv", CsvSheet.CONTENT_TYPE, (filter, out) -> write(lines, new CsvSheet(new Unclosed(out)))),
                new Export<>(text("invitations.export.excel", name), name + " " + title + ".xlsx", ExcelSheet.CONTENT_TYPE, (filter, out) -> write(lines, new ExcelSheet(new Unclosed(out), name))));
    }

    private static void write(List<List<String>> lines, Sheet sheet) throws IOException {
        try (sheet) {
            for (var line : lines) {
                sheet.row(line);
            }
        }
    }

    private Export<InvitedFilter> labels() {
        var language = language();
        return new Export<>(text("invitations.export.labels"), text("invitations.export.labels.file") + " " + title + ".pdf", PdfPage.CONTENT_TYPE, (filter, out) -> {
            var sheet = new LabelSheet(LabelFormat.THREE_BY_EIGHT, 1);
            letters.addressees(meeting.id()).forEach(one -> sheet.label(AddressLines.of(one.member(), one.contact(), language, I18NProvider::translate)));
            var pdf = new ByteArrayOutputStream();
            PdfPage.write(sheet.with("", List.of()), pdf);
            pdf.writeTo(out);
        });
    }
}
