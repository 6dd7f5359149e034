package de.reihum.web.hosting.pool;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.hosting.pool.EntryRow;
import de.reihum.hosting.pool.PoolService;
import de.reihum.web.exchange.file.TableFiles;
import de.reihum.web.hosting.HostingWords;
import de.reihum.web.hosting.pool.PoolView.PoolFilter;
import de.reihum.web.shared.list.Export;
import de.reihum.web.shared.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** The companies of a pool that a list shows, as files. */
@Dependent
public class PoolFiles {

    private final PoolService pools;
    private final Actor actor;

    @Inject
    public PoolFiles(PoolService pools, Actor actor) {
        this.pools = pools;
        this.actor = actor;
    }

    /** Empty when the acting person may not export. */
    List<Export<PoolFilter>> of(long series, String name) {
        if (!actor.may(Permission.EXCHANGE_EXPORT)) {
            return List.of();
        }
        var language = Texts.language();
        var headings = Stream.of("number", "name", "wish", "last", "next", "hostings", "closed", "rooms", "town", "since", "remark").map(key -> text("hosting.list.column." + key)).toList();
        return TableFiles.of(text("hosting.list.of", name), headings, filter -> Texts.in(language, () -> filter.of(pools.entries(series)).map(PoolFiles::cells).toList()).stream());
    }

    private static List<String> cells(EntryRow row) {
        return List.of(String.valueOf(row.number()), row.memberName(), HostingWords.wish(row).text(), HostingWords.last(row), formats().day(row.next()), String.valueOf(row.hostings()), HostingWords.closed(row),
                HostingWords.rooms(row), row.town(), formats().day(row.data().since()), row.data().remark());
    }
}
