package de.reihum.settings.look;

/** What a network calls those who take part, and the meetings that go round. */
public record Words(MemberWord member, RoundWord round) {

    /** As texts are written when nobody has said anything. */
    public static final Words USUAL = new Words(MemberWord.MEMBER, RoundWord.STAMMTISCH);
}
