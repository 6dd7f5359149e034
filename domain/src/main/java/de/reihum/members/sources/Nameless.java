package de.reihum.members.sources;

import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.shared.Folding;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes a person out of texts that stay: her address, her number, her full name. Her last name alone means her only where nobody and nothing else of
 * her member is called so.
 *
 * @param marks what means her wherever it stands
 * @param name what means her with her member only
 * @param perhaps her last name, which elsewhere may as well be somebody else's or a common word
 */
public record Nameless(Pattern marks, Pattern name, Pattern perhaps) {

    private static final String SIGN = "…";
    private static final Pattern NOTHING = Pattern.compile("(?!)");
    private static final String BETWEEN = "[\\s/().-]*";
    private static final int LEAST = 3;
    private static final int LEAST_DIGITS = 6;

    public static Nameless of(Contact contact) {
        var data = contact.details().data();
        boolean named = !data.firstName().isEmpty() && !data.lastName().isEmpty();
        var names = named ? Stream.of(spaced(data.firstName() + " " + data.lastName()), spaced(data.lastName() + ", " + data.firstName())) : Stream.<String>of();
        var marks = Stream.concat(names, Stream.of(spaced(data.email()), number(data.phone()))).filter(mark -> !mark.isEmpty()).collect(Collectors.joining("|"));
        var last = data.lastName();
        return new Nameless(marks.isEmpty() ? NOTHING : words(marks, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), hersAlone(contact) ? words(Pattern.quote(last), 0) : NOTHING,
                last.isEmpty() ? NOTHING : words(Pattern.quote(last) + "|" + Pattern.quote(last.toUpperCase(Locale.GERMAN)), 0));
    }

    /** Whether the text, which stands with her member, speaks of her. */
    public boolean isNamed(String text) {
        return text != null && (marks.matcher(text).find() || name.matcher(text).find());
    }

    /** Whether the text speaks of her, wherever it stands. */
    public boolean isMarked(String text) {
        return marks.matcher(text).find();
    }

    /** Whether the text could speak of her: only a person can tell. */
    public boolean mayName(String text) {
        return text != null && (marks.matcher(text).find() || perhaps.matcher(text).find());
    }

    /** Where the text speaks of her for the first time: for sure, or else perhaps. */
    public Optional<MatchResult> first(String text) {
        return Stream.of(marks, perhaps).map(pattern -> pattern.matcher(text)).filter(Matcher::find).findFirst().map(Matcher::toMatchResult);
    }

    /** The text without her and without her last name, for one of which a person has said that it means her. */
    public String wholly(String text) {
        return text == null ? null : perhaps.matcher(marks.matcher(text).replaceAll(SIGN)).replaceAll(SIGN);
    }

    /** The text without her, for one that stands with her member. */
    public String without(String text) {
        return text == null ? null : name.matcher(marks.matcher(text).replaceAll(SIGN)).replaceAll(SIGN);
    }

    /** @see #without */
    public UnaryOperator<String> pen() {
        return this::without;
    }

    private static boolean hersAlone(Contact contact) {
        var name = contact.details().data().lastName();
        return name.length() >= LEAST && !Folding.fold(contact.member().name()).contains(Folding.fold(name)) && others(contact.member(), contact).noneMatch(name::equalsIgnoreCase);
    }

    private static Stream<String> others(Member member, Contact contact) {
        return member.contacts().stream().filter(one -> !one.equals(contact)).map(one -> one.details().data().lastName());
    }

    /** Names are written with more or fewer spaces. */
    private static String spaced(String mark) {
        return Stream.of(mark.split("\\s+")).filter(part -> !part.isEmpty()).map(Pattern::quote).collect(Collectors.joining("\\s*"));
    }

    /** Numbers are written with many signs between, and at home without the country's. */
    private static String number(String phone) {
        var digits = phone.replaceAll("\\D", "");
        boolean german = phone.startsWith("+49");
        var own = (german ? digits.substring(2) : digits).chars().mapToObj(Character::toString).collect(Collectors.joining(BETWEEN));
        return digits.length() < LEAST_DIGITS ? "" : (german ? "(?:\\+49|0049|0)" + BETWEEN : "\\+?") + own;
    }

    /** Whole words, also with a genitive's s. */
    private static Pattern words(String inside, int flags) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + inside + ")(?:['’]?s)?(?![\\p{L}\\p{N}])", flags);
    }
}
