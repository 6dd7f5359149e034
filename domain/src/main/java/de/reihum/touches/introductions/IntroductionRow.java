package de.reihum.touches.introductions;

import java.time.Instant;
import java.util.List;

/**
 * One introduction as the coordination sees it, with what each side said.
 *
 * @param agreedAt {@code null} unless both agreed
 */
public record IntroductionRow(long id, String why, Introduction.State state, String author, Instant askedAt, Instant endsAt, Instant agreedAt, List<Person> sides) {

    /** @param id of the side @param contact 0 and its name empty when the person is forgotten */
    public record Person(long id, long member, String memberName, long contact, String contactName, Side.Answer answer, String word, Side.Talked talked) {}

    static IntroductionRow of(Introduction one) {
        return new IntroductionRow(one.id(), one.why(), one.state(), one.author(), one.askedAt(), one.endsAt(), one.agreedAt(), one.sides().stream()
                .map(side -> new Person(side.id(), side.member().id(), side.member().name(), side.contact().map(contact -> contact.id()).orElse(0L), side.contact().map(contact -> contact.name()).orElse(""), side.answer(), side.word(), side.talked())).toList());
    }
}
