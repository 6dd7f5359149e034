package de.reihum.web.settings;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import de.reihum.members.MemberFixtures;
import de.reihum.members.MembersInMemory;
import de.reihum.members.tagging.TagColourService;
import de.reihum.members.tagging.TagService;
import de.reihum.settings.SettingsFixtures;
import de.reihum.settings.look.TagColour;
import de.reihum.web.shared.Browserless;
import de.reihum.web.shared.parts.TagBadge;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TagsCardTest {

    private final MembersInMemory members = new MembersInMemory();
    private final TagColourService colours = new TagColourService(new SettingsFixtures().settings());
    private final TagService service = new TagService(members, colours, Clock.systemUTC());

    @BeforeEach
    void open() {
        Browserless.open(Locale.ENGLISH);
        var brewery = MemberFixtures.member(MemberFixtures.brewery());
        brewery.removeTags(brewery.tags(), Instant.EPOCH);
        brewery.addTags(Set.of("Azubi"), Instant.EPOCH);
        members.add(brewery);
        show();
    }

    @AfterEach
    void close() {
        Browserless.close();
    }

    @Test
    void a_colour_is_chosen_by_its_name_and_given_back_to_the_word() {
        choose(TagColour.VIOLET);
        assertThat(colours.colours().of("Azubi")).contains(TagColour.VIOLET);
        assertThat(_get(TagBadge.class).getClassNames()).contains("tint-3");
        choose(null);
        assertThat(colours.colours().chosen()).isEmpty();
    }

    private void choose(TagColour colour) {
        _click(_find(Button.class).stream().filter(button -> "Colour of Azubi".equals(button.getAriaLabel().orElse(""))).findFirst().orElseThrow());
        @SuppressWarnings("unchecked")
        Select<TagColour> select = _get(Select.class);
        _setValue(select, colour);
        _click(_get(Button.class, spec -> spec.withText("Save the colour")));
    }

    private void show() {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(new TagsCard(service, colours, this::show, this::show));
    }
}
