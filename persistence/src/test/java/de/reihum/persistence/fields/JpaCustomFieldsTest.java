package de.reihum.persistence.fields;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.fields.CreateField;
import de.reihum.fields.FieldData;
import de.reihum.fields.FieldKind;
import de.reihum.fields.FieldOption;
import de.reihum.fields.FieldService;
import de.reihum.fields.FieldSheet;
import de.reihum.fields.Target;
import de.reihum.persistence.World;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JpaCustomFieldsTest {

    private final World world = World.running();
    private final int network = world.network();
    private final JpaCustomFields fields = new JpaCustomFields(world.database());
    private final FieldService service = new FieldService(fields, world.ids());
    private final FieldSheet sheet = new FieldSheet(fields, world.ids());

    @Test
    void choices_come_back_and_are_found_by_each_of_their_numbers() {
        long days = world.in(network, () -> service.create(new CreateField(Target.MEMBER, FieldKind.CHOICE, new FieldData("Tage", "", "", false, true, List.of("Mo", "Di", "Mi")))));
        world.in(network, () -> sheet.fill(Target.MEMBER, 11, Map.of(days, "1,3")));
        world.in(network, () -> sheet.fill(Target.MEMBER, 12, Map.of(days, "2")));
        assertThat(world.in(network, () -> sheet.having(days, "3"))).containsExactly(11L);
        assertThat(world.in(network, () -> sheet.having(days, "13"))).isEmpty();
        assertThat(world.in(network, () -> sheet.of(11)).get(0).field().options().offered()).extracting(FieldOption::name).containsExactly("Mo", "Di", "Mi");
        assertThat(world.in(network, () -> sheet.of(List.of(11L, 12L)))).containsOnlyKeys(11L, 12L);
        assertThat(world.in(world.network(), () -> sheet.of(11))).as("another network").isEmpty();
    }

    @Test
    void an_emptied_field_leaves_nothing() {
        long text = world.in(network, () -> service.create(new CreateField(Target.CONTACT, FieldKind.TEXT, new FieldData("Hobby", "", "", false, true, List.of()))));
        world.in(network, () -> sheet.fill(Target.CONTACT, 13, Map.of(text, "Segeln")));
        world.in(network, () -> sheet.fill(Target.CONTACT, 13, Map.of(text, "")));
        assertThat(world.in(network, () -> sheet.of(13))).isEmpty();
    }
}
