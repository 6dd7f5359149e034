package de.reihum.filters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.filters.FilterService.SaveFilter;
import de.reihum.shared.Ids;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.NotAllowed;
import de.reihum.shared.NotFound;
import de.reihum.shared.RuleBroken;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FilterServiceTest {

    private static final String LIST = "members.list";

    private final List<SavedFilter> stored = new ArrayList<>();
    private final Actor actor = new Actor();
    private final FilterService service = new FilterService(new Stored(), actor, new Ids(() -> 1));

    @Test
    void everybody_has_her_own_and_the_teams() {
        as(7, Permission.MEMBERS_WRITE);
        service.save(new SaveFilter(LIST, "Handwerk", "{}", true));
        service.save(new SaveFilter(LIST, "Meine", "{}", false));
        as(8);
        assertThat(service.of(LIST)).extracting(FilterRow::name).containsExactly("Handwerk");
        assertThat(service.of("touches.list")).isEmpty();
    }

    @Test
    void the_teams_are_changed_by_those_who_may_change_members() {
        as(7, Permission.MEMBERS_WRITE);
        long id = service.save(new SaveFilter(LIST, "Handwerk", "{}", true));
        as(8);
        assertThatThrownBy(() -> service.rename(id, "Meins")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> service.save(new SaveFilter(LIST, "Neu", "{}", true))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void another_persons_filter_is_not_there() {
        as(7);
        long id = service.save(new SaveFilter(LIST, "Meine", "{}", false));
        as(8);
        assertThatThrownBy(() -> service.remove(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.openWith(id, true)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_name_stands_once_and_has_a_length() {
        as(7);
        service.save(new SaveFilter(LIST, "Bäcker", "{}", false));
        assertThatThrownBy(() -> service.save(new SaveFilter(LIST, "BAECKER", "{}", false))).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> service.save(new SaveFilter(LIST, " ", "{}", false))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> service.save(new SaveFilter(LIST, "a".repeat(61), "{}", false))).isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_list_opens_with_one_of_them() {
        as(7);
        long one = service.save(new SaveFilter(LIST, "Eins", "{}", false));
        long two = service.save(new SaveFilter(LIST, "Zwei", "{}", false));
        service.openWith(one, true);
        service.openWith(two, true);
        assertThat(service.of(LIST)).filteredOn(FilterRow::opens).extracting(FilterRow::name).containsExactly("Zwei");
        service.openWith(two, false);
        assertThat(service.of(LIST)).noneMatch(FilterRow::opens);
    }

    @Test
    void what_is_removed_can_be_brought_back() {
        as(7);
        long id = service.save(new SaveFilter(LIST, "Eins", "{\"v\":1}", false));
        service.rename(id, "Anders");
        var was = service.remove(id);
        assertThat(service.of(LIST)).isEmpty();
        service.save(was);
        assertThat(service.of(LIST)).singleElement().returns("Anders", FilterRow::name).returns("{\"v\":1}", FilterRow::content);
    }

    private void as(long person, Permission... permissions) {
        var all = EnumSet.of(Permission.MEMBERS_READ, permissions);
        actor.exchange(new Actor.Identity(Actor.Kind.PERSON, person, "Person " + person, all));
    }

    private final class Stored implements SavedFilters {

        @Override
        public void add(SavedFilter filter) {
            stored.add(filter);
        }

        @Override
        public void remove(SavedFilter filter) {
            stored.remove(filter);
        }

        @Override
        public Optional<SavedFilter> find(long id) {
            return stored.stream().filter(one -> one.id() == id).findFirst();
        }

        @Override
        public List<SavedFilter> of(String list, long person) {
            return stored.stream().filter(one -> one.list().equals(list) && one.seenBy(person)).toList();
        }
    }
}
