package de.reihum.members;

import de.reihum.members.business.Section;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Which members are wanted. Empty parts do not restrict; several values of one part mean any of them, several parts mean all of them. Begin with
 * {@link #everything()} and narrow it down; a further part needs its component here, its line in {@link Draft}, and a {@code with}.
 *
 * @param text words that must all occur in name, place, sector, tags or contacts, in any spelling
 * @param tags any of them
 * @param hosts whether only those are wanted that may be asked to host
 * @param archived whether archived members are left out, alone or with the others
 */
public record MemberFilter(String text, Set<Member.Kind> kinds, Set<Employees.Size> sizes, Set<Member.Status> statuses, Set<Member.Participation> participations,
        Set<String> tags, String town, String sector, Set<Section> sections, boolean hosts, Archived archived, Set<Long> ids) {

    /** Archived members are left out unless they are asked for. */
    public enum Archived { NO, ONLY, ALSO }

    private static final MemberFilter EVERYTHING = new MemberFilter("", null, null, null, null, null, "", "", null, false, Archived.NO, null);

    public MemberFilter {
        text = line(text);
        kinds = set(kinds);
        sizes = set(sizes);
        statuses = set(statuses);
        participations = set(participations);
        tags = set(tags);
        town = line(town);
        sector = line(sector);
        sections = set(sections);
        archived = archived == null ? Archived.NO : archived;
        ids = set(ids);
    }

    /** All that are not archived. */
    public static MemberFilter everything() {
        return EVERYTHING;
    }

    public static MemberFilter text(String text) {
        return EVERYTHING.withText(text);
    }

    /** Exactly these, archived or not. */
    public static MemberFilter ids(Set<Long> ids) {
        return EVERYTHING.withIds(ids).withArchived(Archived.ALSO);
    }

    public MemberFilter withText(String wanted) {
        return with(draft -> draft.text = wanted);
    }

    public MemberFilter withKinds(Set<Member.Kind> wanted) {
        return with(draft -> draft.kinds = wanted);
    }

    public MemberFilter withSizes(Set<Employees.Size> wanted) {
        return with(draft -> draft.sizes = wanted);
    }

    public MemberFilter withStatuses(Set<Member.Status> wanted) {
        return with(draft -> draft.statuses = wanted);
    }

    public MemberFilter withParticipations(Set<Member.Participation> wanted) {
        return with(draft -> draft.participations = wanted);
    }

    public MemberFilter withTags(Set<String> wanted) {
        return with(draft -> draft.tags = wanted);
    }

    public MemberFilter withTown(String wanted) {
        return with(draft -> draft.town = wanted);
    }

    public MemberFilter withSector(String wanted) {
        return with(draft -> draft.sector = wanted);
    }

    public MemberFilter withSections(Set<Section> wanted) {
        return with(draft -> draft.sections = wanted);
    }

    public MemberFilter withHosts(boolean wanted) {
        return with(draft -> draft.hosts = wanted);
    }

    public MemberFilter withArchived(Archived wanted) {
        return with(draft -> draft.archived = wanted);
    }

    public MemberFilter withIds(Set<Long> wanted) {
        return with(draft -> draft.ids = wanted);
    }

    /** How the wanted tags look in the stored text. */
    public List<String> storedTags() {
        return tags.stream().map(Tags::within).toList();
    }

    private MemberFilter with(Consumer<Draft> change) {
        var draft = new Draft(this);
        change.accept(draft);
        return draft.filter();
    }

    private static String line(String text) {
        return text == null ? "" : text.strip();
    }

    private static <T> Set<T> set(Set<T> values) {
        return values == null ? Set.of() : Set.copyOf(values);
    }

    /** A filter while one part of it changes: the only place that names all parts in their order. */
    private static final class Draft {

        private String text;
        private Set<Member.Kind> kinds;
        private Set<Employees.Size> sizes;
        private Set<Member.Status> statuses;
        private Set<Member.Participation> participations;
        private Set<String> tags;
        private String town;
        private String sector;
        private Set<Section> sections;
        private boolean hosts;
        private Archived archived;
        private Set<Long> ids;

        Draft(MemberFilter from) {
            text = from.text;
            kinds = from.kinds;
            sizes = from.sizes;
            statuses = from.statuses;
            participations = from.participations;
            tags = from.tags;
            town = from.town;
            sector = from.sector;
            sections = from.sections;
            hosts = from.hosts;
            archived = from.archived;
            ids = from.ids;
        }

        MemberFilter filter() {
            return new MemberFilter(text, kinds, sizes, statuses, participations, tags, town, sector, sections, hosts, archived, ids);
        }
    }
}
