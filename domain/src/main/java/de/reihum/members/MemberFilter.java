package de.reihum.members;

import java.util.List;
import java.util.Set;

/**
 * Which members are wanted. Empty parts do not restrict; several values of one part mean any of them, several parts mean all of them.
 *
 * @param text words that must all occur in name, place, sector, tags or contacts, in any spelling
 * @param tags any of them
 * @param archived whether archived members are left out, alone or with the others
 */
public record MemberFilter(String text, Set<Member.Kind> kinds, Set<Employees.Size> sizes, Set<Member.Status> statuses, Set<String> tags, String town, String sector,
        Archived archived, Set<Long> ids) {

    /** Archived members are left out unless they are asked for. */
    public enum Archived { NO, ONLY, ALSO }

    public MemberFilter {
        text = text == null ? "" : text.strip();
        kinds = kinds == null ? Set.of() : Set.copyOf(kinds);
        sizes = sizes == null ? Set.of() : Set.copyOf(sizes);
        statuses = statuses == null ? Set.of() : Set.copyOf(statuses);
        tags = tags == null ? Set.of() : Set.copyOf(tags);
        town = town == null ? "" : town.strip();
        sector = sector == null ? "" : sector.strip();
        archived = archived == null ? Archived.NO : archived;
        ids = ids == null ? Set.of() : Set.copyOf(ids);
    }

    /** All that are not archived. */
    public static MemberFilter everything() {
        return text("");
    }

    public static MemberFilter text(String text) {
        return new MemberFilter(text, Set.of(), Set.of(), Set.of(), Set.of(), "", "", Archived.NO, Set.of());
    }

    /** Exactly these, archived or not. */
    public static MemberFilter ids(Set<Long> ids) {
        return new MemberFilter("", Set.of(), Set.of(), Set.of(), Set.of(), "", "", Archived.ALSO, ids);
    }

    public MemberFilter withKinds(Set<Member.Kind> wanted) {
        return new MemberFilter(text, wanted, sizes, statuses, tags, town, sector, archived, ids);
    }

    public MemberFilter withSizes(Set<Employees.Size> wanted) {
        return new MemberFilter(text, kinds, wanted, statuses, tags, town, sector, archived, ids);
    }

    public MemberFilter withStatuses(Set<Member.Status> wanted) {
        return new MemberFilter(text, kinds, sizes, wanted, tags, town, sector, archived, ids);
    }

    public MemberFilter withTags(Set<String> wanted) {
        return new MemberFilter(text, kinds, sizes, statuses, wanted, town, sector, archived, ids);
    }

    public MemberFilter withArchived(Archived wanted) {
        return new MemberFilter(text, kinds, sizes, statuses, tags, town, sector, wanted, ids);
    }

    public MemberFilter withIds(Set<Long> wanted) {
        return new MemberFilter(text, kinds, sizes, statuses, tags, town, sector, archived, wanted);
    }

    /** How the wanted tags look in the stored text. */
    public List<String> storedTags() {
        return tags.stream().map(Tags::within).toList();
    }
}
