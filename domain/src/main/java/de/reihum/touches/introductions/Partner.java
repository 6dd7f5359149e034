package de.reihum.touches.introductions;

/** Who the other one is. Exists only after both have agreed. */
public record Partner(String name, String position, String member, String email, String phone, String word) {

    static Partner of(Side side) {
        var contact = side.contact().map(one -> one.details().data());
        return new Partner(side.contact().map(one -> one.name()).orElse(""), contact.map(data -> data.position()).orElse(""), side.member().name(),
                contact.map(data -> data.email()).orElse(""), contact.map(data -> data.phone()).orElse(""), side.word());
    }
}
