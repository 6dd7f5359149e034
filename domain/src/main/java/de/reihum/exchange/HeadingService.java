package de.reihum.exchange;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.exchange.judgement.ImportColumn;
import de.reihum.shared.Folding;
import de.reihum.shared.Ids;
import de.reihum.shared.Lines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Remembers what headings mean in this network's lists. */
@ApplicationScoped
@Transactional
public class HeadingService {

    private static final int MAX_KEY = 120;

    private Imports imports;
    private Ids ids;

    protected HeadingService() {}

    @Inject
    public HeadingService(Imports imports, Ids ids) {
        this.imports = imports;
        this.ids = ids;
    }

    /** The general proposal, corrected by what was said about the same headings before; a meaning that was said wins over one that was guessed. */
    @Requires(Permission.EXCHANGE_IMPORT)
    public Meanings corrected(List<String> headings, Meanings proposal) {
        var known = known(headings);
        var corrected = new ArrayList<ImportColumn>();
        for (int i = 0; i < headings.size(); i++) {
            var said = known.get(key(headings.get(i)));
            corrected.add(said == null ? null : said.meaning());
        }
        for (int i = 0; i < headings.size(); i++) {
            var guess = proposal.columns().get(i);
            if (guess != null && !known.containsKey(key(headings.get(i))) && !corrected.contains(guess)) {
                corrected.set(i, guess);
            }
        }
        return new Meanings(withoutRepetition(corrected));
    }

    @Requires(Permission.EXCHANGE_IMPORT)
    public void remember(List<String> headings, Meanings meanings) {
        var known = known(headings);
        for (int i = 0; i < headings.size(); i++) {
            var key = key(headings.get(i));
            var meaning = meanings.columns().get(i);
            var memory = known.get(key);
            if (memory != null) {
                memory.means(meaning);
            } else if (!key.isEmpty()) {
                var added = new HeadingMemory(ids.next(), key, meaning);
                known.put(key, added);
                imports.remember(added);
            }
        }
    }

    private Map<String, HeadingMemory> known(List<String> headings) {
        var keys = headings.stream().map(HeadingService::key).filter(key -> !key.isEmpty()).distinct().toList();
        return keys.isEmpty() ? new HashMap<>() : imports.remembered(keys).stream().collect(Collectors.toMap(HeadingMemory::key, Function.identity(), (a, b) -> a, HashMap::new));
    }

    private static List<ImportColumn> withoutRepetition(List<ImportColumn> meanings) {
        var once = new ArrayList<ImportColumn>();
        meanings.forEach(meaning -> once.add(once.contains(meaning) ? null : meaning));
        return once;
    }

    private static String key(String heading) {
        return Lines.cut(Folding.fold(heading), MAX_KEY);
    }
}
