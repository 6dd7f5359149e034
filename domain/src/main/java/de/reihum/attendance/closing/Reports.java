package de.reihum.attendance.closing;

import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.members.sources.FreeTexts.FreeText;
import de.reihum.members.sources.FreeTexts.Kind;
import de.reihum.members.sources.FreeTexts.Passage;
import de.reihum.members.sources.PersonalData.Item;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What reports say about members, and the texts in which a person may be named. */
@ApplicationScoped
public class Reports {

    private static final String SECTION = "attendance.personal.reports";

    private Closings closings;

    protected Reports() {}

    @Inject
    public Reports(Closings closings) {
        this.closings = closings;
    }

    public int memberMerged(Member from, Member into) {
        var given = closings.giftsOf(from.id());
        var decided = closings.resolutionsOf(from.id());
        given.forEach(gift -> gift.belongsTo(into));
        decided.forEach(resolution -> resolution.belongsTo(into));
        return given.size() + decided.size();
    }

    public int contactMerged(Contact from, Contact into) {
        var decided = closings.resolutionsBy(from.id());
        decided.forEach(resolution -> resolution.is(into));
        return decided.size();
    }

    public List<Item> about(long contact) {
        return closings.resolutionsBy(contact).stream().flatMap(one -> Stream.concat(Stream.of(new Item(SECTION, "attendance.personal.meeting", one.closing().meeting().title()),
                new Item(SECTION, "attendance.personal.resolution", one.data().text())), Stream.ofNullable(one.data().due()).map(due -> new Item(SECTION, "attendance.personal.due", due.toString())))).toList();
    }

    /** What was decided stays, and the member looks after it. */
    public void forget(long contact) {
        closings.resolutionsBy(contact).forEach(Resolution::forget);
    }

    public List<FreeText> with(long member) {
        return Stream.concat(closings.giftsOf(member).stream().map(Gift::closing), closings.resolutionsOf(member).stream().map(Resolution::closing)).distinct().map(Reports::text).toList();
    }

    public List<Kind<?>> kinds() {
        return List.of(
                new Kind<>(Closing.class, List.of("minutes", "press"), one -> new Passage(one.id(), members(one), place(one.meeting().id()), one.meeting().title(), text(one))),
                new Kind<>(Gift.class, List.of("line"), one -> new Passage(one.id(), Set.of(one.member().id()), place(one.closing().meeting().id()), one.closing().meeting().title(), text(one.closing()))),
                new Kind<>(Resolution.class, List.of("text"), one -> new Passage(one.id(), one.member().map(member -> Set.of(member.id())).orElse(Set.of()), place(one.closing().meeting().id()),
                        one.closing().meeting().title(), text(one.closing()))),
                new Kind<>(Photo.class, List.of("name", "consent"), one -> new Passage(one.id(), Set.of(), place(one.meeting().id()), one.meeting().title(),
                        new FreeText(SECTION, "attendance.personal.photo", List.of(one.name(), one.consent()), one::rewrite))));
    }

    private static Set<Long> members(Closing closing) {
        return ClosingService.named(closing).map(Member::id).collect(Collectors.toSet());
    }

    private static String place(long meeting) {
        return "meetings/" + meeting;
    }

    private static FreeText text(Closing closing) {
        var data = closing.data();
        var texts = new ArrayList<>(List.of(data.minutes(), data.press()));
        data.gifts().forEach(gift -> texts.add(gift.line()));
        data.resolutions().forEach(resolution -> texts.add(resolution.text()));
        return new FreeText(SECTION, "attendance.personal.report", texts, closing::rewrite);
    }
}
