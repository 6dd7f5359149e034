package de.reihum.exchange;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.exchange.judgement.ImportColumn;
import de.reihum.fields.FieldRow;
import de.reihum.fields.FieldSheet;
import de.reihum.fields.Target;
import de.reihum.shared.Folding;
import de.reihum.shared.Ids;
import de.reihum.shared.Lines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Remembers what headings mean in this network's lists, and knows its own fields by their names. */
@ApplicationScoped
@Transactional
public class HeadingService {

    private static final int MAX_KEY = 120;
    /** "Schuhgröße (Ansprechperson)", as files that go out tell whom a column is about. */
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)\\s*$");

    private Imports imports;
    private FieldSheet sheet;
    private Ids ids;

    protected HeadingService() {}

    @Inject
    public HeadingService(Imports imports, FieldSheet sheet, Ids ids) {
        this.imports = imports;
        this.sheet = sheet;
        this.ids = ids;
    }

    /** The network's own fields that a column can mean, those about members first. */
    @Requires(Permission.EXCHANGE_IMPORT)
    public List<FieldRow> fields() {
        return Stream.of(Target.MEMBER, Target.CONTACT).flatMap(target -> sheet.asked(target).stream()).toList();
    }

    /**
     * The general proposal, corrected by what was said about the same headings before; a meaning that was said wins over one that was guessed. A
     * column that would mean nothing, and is called like one of the network's own fields, is that field.
     */
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
        var columns = withoutRepetition(corrected);
        return new Meanings(columns, own(headings, columns, known));
    }

    @Requires(Permission.EXCHANGE_IMPORT)
    public void remember(List<String> headings, Meanings meanings) {
        var known = known(headings);
        var said = new HashSet<>(Set.of(""));
        for (int i = 0; i < headings.size(); i++) {
            var key = key(headings.get(i));
            if (said.add(key)) {
                known.computeIfAbsent(key, this::fresh).means(meanings.columns().get(i), meanings.own().get(i));
            }
        }
    }

    private HeadingMemory fresh(String key) {
        var added = new HeadingMemory(ids.next(), key);
        imports.remember(added);
        return added;
    }

    private Map<Integer, Long> own(List<String> headings, List<ImportColumn> columns, Map<String, HeadingMemory> known) {
        var own = new HashMap<Integer, Long>();
        var fields = fields();
        for (int i = 0; i < headings.size(); i++) {
            var key = key(headings.get(i));
            var said = known.get(key);
            var name = key(BRACKETS.matcher(headings.get(i)).replaceFirst(""));
            var field = fields.stream().filter(one -> !own.containsValue(one.id()))
                    .filter(one -> said != null && said.field() != null ? said.field() == one.id() : key(one.nameDe()).equals(name) || key(one.nameEn()).equals(name)).findFirst();
            if (columns.get(i) == null && field.isPresent()) {
                own.put(i, field.get().id());
            }
        }
        return own;
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
