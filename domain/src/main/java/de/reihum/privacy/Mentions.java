package de.reihum.privacy;

import de.reihum.members.sources.FreeTexts;
import de.reihum.members.sources.FreeTexts.FreeText;
import de.reihum.members.sources.PersonalData.Item;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.StreamSupport;

/** What the team has written about a member where it names one of its people. */
@ApplicationScoped
public class Mentions {

    private Iterable<FreeTexts> sources;

    protected Mentions() {}

    @Inject
    public Mentions(@Any Instance<FreeTexts> sources) {
        this((Iterable<FreeTexts>) sources);
    }

    /** For tests. */
    public Mentions(Iterable<FreeTexts> sources) {
        this.sources = sources;
    }

    /** @param known what was found about her already: what stands there is no further mention */
    List<FreeText> of(Person person, List<Item> known) {
        return StreamSupport.stream(sources.spliterator(), false).flatMap(source -> source.with(person.member()).stream())
                .filter(text -> text.texts().stream().anyMatch(words -> person.nameless().isNamed(words) && known.stream().noneMatch(item -> item.value().contains(words)))).toList();
    }

    static Item item(FreeText text) {
        return new Item(text.section(), text.name(), String.join(" ", text.texts()).strip());
    }
}
