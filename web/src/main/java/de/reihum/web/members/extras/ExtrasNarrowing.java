package de.reihum.web.members.extras;

import static de.reihum.web.shared.text.Texts.language;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.fields.FieldRow;
import de.reihum.fields.Target;
import de.reihum.members.MemberFilter;
import de.reihum.members.MemberRow;
import de.reihum.members.extras.ExtraService;
import de.reihum.web.members.MemberNarrowing;
import de.reihum.web.shared.list.ListColumn;
import de.reihum.web.shared.list.RecordList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What members say in the network's own fields, as columns and as a filter. */
@ApplicationScoped
public class ExtrasNarrowing implements MemberNarrowing {

    /** No member has this id: nothing is found. */
    private static final long NOBODY = -1;

    /** One value of one field. */
    private record Wanted(long field, String value, String words) {}

    private ExtraService extras;

    protected ExtrasNarrowing() {}

    @Inject
    public ExtrasNarrowing(ExtraService extras) {
        this.extras = extras;
    }

    @Override
    public void into(RecordList<MemberRow, MemberFilter> list) {
        var asked = extras.asked(Target.MEMBER);
        columns(list, asked);
        var wanted = asked.stream().filter(ExtraWords::narrows).flatMap(ExtrasNarrowing::values).toList();
        if (!wanted.isEmpty()) {
            list.choice("field", wanted, Wanted::words, (filter, one) -> one == null ? filter : filter.withIds(having(filter, one)));
        }
    }

    private void columns(RecordList<MemberRow, MemberFilter> list, List<FieldRow> asked) {
        var known = new HashMap<Long, Map<Long, String>>();
        var columns = asked.stream().map(field -> list.own("own" + field.id(), field.name(language().getLanguage()), row -> cell(field, known.getOrDefault(row.id(), Map.of())))).toList();
        list.beside(rows -> {
            if (columns.stream().anyMatch(ListColumn::shown)) {
                known.putAll(extras.of(rows.stream().map(MemberRow::id).toList()));
            }
        });
    }

    private static String cell(FieldRow field, Map<Long, String> values) {
        var value = values.getOrDefault(field.id(), "");
        return value.isEmpty() ? "" : ExtraWords.value(field, value);
    }

    private Set<Long> having(MemberFilter filter, Wanted wanted) {
        var ids = new HashSet<>(extras.having(wanted.field(), wanted.value()));
        if (!filter.ids().isEmpty()) {
            ids.retainAll(filter.ids());
        }
        return ids.isEmpty() ? Set.of(NOBODY) : ids;
    }

    private static Stream<Wanted> values(FieldRow field) {
        var values = switch (field.kind()) {
            case CHOICE -> field.options().all().stream().map(option -> Integer.toString(option.number())).toList();
            default -> List.of("yes", "no");
        };
        var name = field.name(language().getLanguage());
        return values.stream().map(value -> new Wanted(field.id(), value, text("fields.wanted", name, ExtraWords.value(field, value))));
    }
}
