package de.reihum.attendance.closing;

import de.reihum.members.Member;
import de.reihum.members.sources.FreeTexts.FreeText;
import de.reihum.members.sources.FreeTexts.Kind;
import de.reihum.members.sources.FreeTexts.Passage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
        given.forEach(gift -> gift.belongsTo(into));
        return given.size();
    }

    public List<FreeText> with(long member) {
        return closings.giftsOf(member).stream().map(Gift::closing).distinct().map(Reports::text).toList();
    }

    public List<Kind<?>> kinds() {
        return List.of(
                new Kind<>(Closing.class, List.of("minutes", "decisions", "press"), one -> new Passage(one.id(), members(one), place(one.meeting().id()), one.meeting().title(), text(one))),
                new Kind<>(Gift.class, List.of("line"), one -> new Passage(one.id(), Set.of(one.member().id()), place(one.closing().meeting().id()), one.closing().meeting().title(), text(one.closing()))),
                new Kind<>(Photo.class, List.of("name", "consent"), one -> new Passage(one.id(), Set.of(), place(one.meeting().id()), one.meeting().title(),
                        new FreeText(SECTION, "attendance.personal.photo", List.of(one.name(), one.consent()), one::rewrite))));
    }

    private static Set<Long> members(Closing closing) {
        return closing.gifts().stream().map(gift -> gift.member().id()).collect(Collectors.toSet());
    }

    private static String place(long meeting) {
        return "meetings/" + meeting;
    }

    private static FreeText text(Closing closing) {
        var data = closing.data();
        var texts = new ArrayList<>(List.of(data.minutes(), data.decisions(), data.press()));
        data.gifts().forEach(gift -> texts.add(gift.line()));
        return new FreeText(SECTION, "attendance.personal.report", texts, closing::rewrite);
    }
}
