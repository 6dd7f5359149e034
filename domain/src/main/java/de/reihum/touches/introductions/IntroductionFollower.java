package de.reihum.touches.introductions;

import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.members.sources.FreeTexts;
import de.reihum.members.sources.MergeFollower;
import de.reihum.members.sources.PersonalData;
import de.reihum.shared.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Introductions go along when members or persons become one, and end when a person is forgotten. */
@ApplicationScoped
public class IntroductionFollower implements MergeFollower, PersonalData, FreeTexts {

    private static final String SECTION = "touches.personal.introductions";

    private Introductions introductions;

    protected IntroductionFollower() {}

    @Inject
    public IntroductionFollower(Introductions introductions) {
        this.introductions = introductions;
    }

    @Override
    public int memberMerged(Member from, Member into) {
        var moved = introductions.ofMember(from.id());
        moved.forEach(side -> side.introduction().memberMerged(from, into));
        return moved.size();
    }

    @Override
    public int contactMerged(Contact from, Contact into) {
        var moved = introductions.ofContact(from.id());
        moved.forEach(side -> side.speaksFor(into));
        return moved.size();
    }

    @Override
    public List<Reason> memberForecast(long from, long into) {
        return Reason.counted("touches.merge.introductions", introductions.ofMember(from).size());
    }

    @Override
    public List<Reason> contactForecast(long from, long into) {
        return Reason.counted("touches.merge.introductions", introductions.ofContact(from).size());
    }

    @Override
    public List<Item> about(long contact) {
        return introductions.ofContact(contact).stream().flatMap(side -> Stream.of(new Item(SECTION, "touches.personal.askedOn", side.introduction().askedAt().toString()),
                new Item(SECTION, "touches.personal.why", side.introduction().why()), new Item(SECTION, "touches.personal.word", side.word()))).filter(item -> !item.value().isEmpty()).toList();
    }

    @Override
    public List<Reason> forget(long contact) {
        introductions.ofContact(contact).forEach(side -> {
            side.introduction().giveUp();
            side.forget();
        });
        return List.of();
    }

    @Override
    public List<Kind<?>> kinds() {
        return List.of(new Kind<>(Introduction.class, List.of("why"), one -> passage(one.id(), one, new FreeText(SECTION, "touches.personal.why", List.of(one.why()), one::rewrite))),
                new Kind<>(Side.class, List.of("word"), side -> passage(side.id(), side.introduction(), new FreeText(SECTION, "touches.personal.word", List.of(side.word()), side::rewrite))));
    }

    private static Passage passage(long record, Introduction introduction, FreeText text) {
        return new Passage(record, introduction.sides().stream().map(side -> side.member().id()).collect(Collectors.toSet()), "touches/introductions", introduction.auditName(), text);
    }

    @Override
    public List<FreeText> with(long member) {
        return introductions.ofMember(member).stream().map(Side::introduction).distinct().map(one -> new FreeText(SECTION, "touches.personal.why", one.words(), one::rewrite)).toList();
    }
}
