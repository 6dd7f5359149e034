package de.reihum.touches;

import de.reihum.members.Contacts;
import de.reihum.members.sources.FreeTexts;
import de.reihum.members.sources.PersonalData;
import de.reihum.shared.NotFound;
import de.reihum.shared.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** Touches in which a person is named. Forgetting her leaves the contact with her member. */
@ApplicationScoped
public class TouchPersonalData implements PersonalData, FreeTexts {

    private static final String SECTION = "touches.personal.section";

    private Touches touches;
    private Contacts contacts;
    private Clock clock;

    protected TouchPersonalData() {}

    @Inject
    public TouchPersonalData(Touches touches, Contacts contacts, Clock clock) {
        this.touches = touches;
        this.contacts = contacts;
        this.clock = clock;
    }

    @Override
    public List<Item> about(long contact) {
        return touches.withContact(contact).stream().flatMap(TouchPersonalData::items).toList();
    }

    private static Stream<Item> items(Touch touch) {
        var data = touch.data();
        return Stream.of(new Item(SECTION, "touches.personal.day", data.day().toString()), new Item(SECTION, "touches.personal.line", data.line()),
                new Item(SECTION, "touches.personal.text", data.text())).filter(item -> !item.value().isEmpty());
    }

    @Override
    public List<Reason> forget(long contact) {
        var person = contacts.find(contact).orElseThrow(NotFound::record);
        touches.withContact(contact).forEach(touch -> touch.forget(person, clock.instant()));
        return List.of();
    }

    @Override
    public List<FreeText> with(long member) {
        return touches.concerning(member).stream().map(this::text).toList();
    }

    @Override
    public List<Kind<?>> kinds() {
        return List.of(new Kind<>(Touch.class, List.of("wording.line", "wording.text"), touch -> new Passage(touch.id(), touch.concerned(), "touches/" + touch.id(), touch.who(), text(touch))));
    }

    private FreeText text(Touch touch) {
        return new FreeText(SECTION, "touches.personal.line", touch.words(), pen -> touch.rewrite(pen, clock.instant()));
    }
}
