package de.reihum.web.privacy;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.privacy.KeptPerson;
import de.reihum.privacy.RetentionFilter;
import de.reihum.privacy.RetentionService;
import de.reihum.shared.Slice;
import de.reihum.web.exchange.file.TableFiles;
import de.reihum.web.shared.list.Export;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who is kept for too long, as a file. It is written beside the page, so the page's words come along. */
final class RetentionFiles {

    private RetentionFiles() {}

    static List<Export<RetentionFilter>> of(String title, RetentionService retention) {
        Map<KeptPerson.Why, String> words = new EnumMap<>(KeptPerson.Why.class);
        Stream.of(KeptPerson.Why.values()).forEach(why -> words.put(why, text("privacy.why." + why)));
        var formats = formats();
        var unknown = text("privacy.since.unknown");
        var headings = List.of(text("privacy.list.column.name"), text("privacy.list.column.member"), text("privacy.list.column.why"), text("privacy.list.column.since"));
        return TableFiles.of(title, headings, filter -> all(retention, filter)
                .map(row -> List.of(row.name(), row.memberName(), words.get(row.why()), row.since() == null ? unknown : formats.day(row.since()))));
    }

    private static Stream<KeptPerson> all(RetentionService retention, RetentionFilter filter) {
        return Stream.iterate(0, offset -> offset + Slice.MAX).map(offset -> retention.rows(filter, new Slice(offset, Slice.MAX, List.of())))
                .takeWhile(rows -> !rows.isEmpty()).flatMap(List::stream);
    }
}
