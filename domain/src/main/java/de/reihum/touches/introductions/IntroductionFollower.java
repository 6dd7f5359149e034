package de.reihum.touches.introductions;

import de.reihum.members.Contacts;
import de.reihum.members.Members;
import de.reihum.members.sources.FreeTexts;
import de.reihum.members.sources.MergeFollower;
import de.reihum.members.sources.PersonalData;
import de.reihum.shared.NotFound;
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
    private Members members;
    private Contacts contacts;

    protected IntroductionFollower() {}

    @Inject
    public IntroductionFollower(Introductions introductions, Members members, Contacts contacts) {
        this.introductions = introductions;
        this.members = members;
        this.contacts = contacts;
    }

    @Override
    public int memberMerged(long from, long into) {
        var old = members.find(from).orElseThrow(NotFound::record);
        var kept = members.find(into).orElseThrow(NotFound::record);
        var moved = introductions.ofMember(from);
        moved.forEach(side -> side.introduction().memberMerged(old, kept));
        return moved.size();
    }

    @Override
    public int contactMerged(long from, long into) {
        var kept = contacts.find(into).orElseThrow(NotFound::record);
        var moved = introductions.ofContact(from);
        moved.forEach(side -> side.speaksFor(kept));
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
