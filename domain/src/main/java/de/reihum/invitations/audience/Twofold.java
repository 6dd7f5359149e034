package de.reihum.invitations.audience;

import de.reihum.shared.Folding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Several invitations that end with one person: she stands for several members, or was entered more than once.
 *
 * @param what the address, the number or the name
 * @param members by name
 */
public record Twofold(Kind kind, String what, List<Long> members) {

    private static final String HOME = "+49";

    /** What is the same; a name alone may belong to two people. */
    public enum Kind { ADDRESS, PHONE, NAME }

    /** The surest signs first. The same members may stand here with several: which one matters depends on the ways that are chosen. */
    public static List<Twofold> among(List<Invitee> all) {
        return Stream.of(alike(Kind.ADDRESS, all, Invitee::email, Invitee::email), alike(Kind.PHONE, all, one -> number(one.phone()), Invitee::phone),
                alike(Kind.NAME, all, one -> Folding.fold(one.contactName()), Invitee::contactName)).flatMap(Function.identity()).toList();
    }

    private static Stream<Twofold> alike(Kind kind, List<Invitee> all, Function<Invitee, String> sign, Function<Invitee, String> what) {
        Map<String, List<Invitee>> alike = all.stream().filter(one -> !sign.apply(one).isEmpty()).collect(Collectors.groupingBy(sign, LinkedHashMap::new, Collectors.toList()));
        return alike.values().stream().filter(some -> some.size() > 1).map(some -> new Twofold(kind, what.apply(some.get(0)), some.stream().map(Invitee::member).toList()));
    }

    /** Its digits as they are dialled from abroad: people write a number of this country with or without the country. */
    private static String number(String written) {
        return written.replaceAll("\\(0\\)|[^+0-9]", "").replaceFirst("^00", "+").replaceFirst("^0", HOME);
    }
}
