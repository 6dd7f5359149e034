package de.reihum.persistence.filters;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.filters.FilterRow;
import de.reihum.filters.FilterService;
import de.reihum.filters.FilterService.SaveFilter;
import de.reihum.persistence.World;
import java.util.List;
import org.junit.jupiter.api.Test;

class JpaSavedFiltersTest {

    private final World world = World.running();
    private final int network = world.network();
    private final FilterService service = new FilterService(new JpaSavedFilters(world.database()), world.actor(), world.ids());

    @Test
    void filters_are_kept_by_list_and_name_in_the_network_alone() {
        long id = world.in(network, () -> service.save(new SaveFilter("members.list", "Handwerk", "{\"v\":1,\"set\":{}}", false)));
        world.in(network, () -> service.save(new SaveFilter("members.list", "Alle in Asperg", "{}", true)));
        world.in(network, () -> service.save(new SaveFilter("touches.list", "Anrufe", "{}", false)));
        assertThat(names("members.list")).containsExactly("Alle in Asperg", "Handwerk");
        assertThat(names("")).hasSize(3);
        assertThat(world.<List<FilterRow>>in(world.network(), () -> service.of(""))).isEmpty();
        world.in(network, () -> service.openWith(id, true));
        assertThat(world.<List<FilterRow>>in(network, () -> service.of("members.list"))).filteredOn(FilterRow::opens).extracting(FilterRow::content).containsExactly("{\"v\":1,\"set\":{}}");
        world.in(network, () -> service.remove(id));
        assertThat(names("members.list")).containsExactly("Alle in Asperg");
    }

    private List<String> names(String list) {
        return world.in(network, () -> service.of(list).stream().map(FilterRow::name).toList());
    }
}
