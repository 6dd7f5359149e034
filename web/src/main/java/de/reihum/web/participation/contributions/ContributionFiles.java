package de.reihum.web.participation.contributions;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.participation.contributions.Contribution;
import de.reihum.participation.contributions.ContributionFilter;
import de.reihum.participation.contributions.ContributionRow;
import de.reihum.participation.contributions.ContributionService;
import de.reihum.shared.Slice;
import de.reihum.web.exchange.file.TableFiles;
import de.reihum.web.shared.list.Export;
import de.reihum.web.shared.text.Formats;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The contributions that a list shows, as files. */
@Dependent
public class ContributionFiles {

    private static final int PAGES = 100;

    private final ContributionService contributions;
    private final Actor actor;

    @Inject
    public ContributionFiles(ContributionService contributions, Actor actor) {
        this.contributions = contributions;
        this.actor = actor;
    }

    /** Empty when the acting person may not export. Written beside the page, so its words come along. */
    public List<Export<ContributionFilter>> all() {
        if (!actor.may(Permission.EXCHANGE_EXPORT)) {
            return List.of();
        }
        Map<Contribution.Kind, String> kinds = new EnumMap<>(Contribution.Kind.class);
        Stream.of(Contribution.Kind.values()).forEach(kind -> kinds.put(kind, ContributionWords.kind(kind)));
        var formats = formats();
        var headings = Stream.of("member", "kind", "line", "day", "link").map(key -> text("participation.contribution.list.column." + key)).toList();
        return TableFiles.of(text("participation.contribution.list.title"), headings, filter -> rows(filter).map(row -> cells(row, kinds, formats)));
    }

    private Stream<ContributionRow> rows(ContributionFilter filter) {
        return IntStream.range(0, PAGES).mapToObj(page -> contributions.exported(filter, new Slice(page * Slice.MAX, Slice.MAX, List.of())))
                .takeWhile(rows -> !rows.isEmpty()).flatMap(List::stream);
    }

    private static List<String> cells(ContributionRow row, Map<Contribution.Kind, String> kinds, Formats formats) {
        return List.of(row.memberName(), kinds.get(row.kind()), row.line(), formats.day(row.day()), row.link());
    }
}
