package de.reihum.settings.look;

import de.reihum.shared.Folding;
import de.reihum.shared.InvalidValue;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which tags have a colour that somebody chose; the others get one from their word. Kept as lines such as {@code azubi=RED}.
 *
 * @param chosen by the tag's folded word: spelling does not matter
 */
public record TagColours(Map<String, TagColour> chosen) {

    private static final int MOST = 300;

    public TagColours {
        if (chosen.size() > MOST) {
            throw new InvalidValue("", "settings.refusal.tagColours", MOST);
        }
        chosen = Map.copyOf(chosen);
    }

    /** @throws InvalidValue when it is no such list */
    public static TagColours parse(String text) {
        var chosen = new TreeMap<String, TagColour>();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> {
            int sign = line.lastIndexOf('=');
            if (sign < 1) {
                throw new InvalidValue("", "settings.refusal.choice");
            }
            chosen.put(Folding.fold(line.substring(0, sign)), colour(line.substring(sign + 1)));
        });
        return new TagColours(chosen);
    }

    /** The rule for the setting. */
    public static String sound(String text) {
        return parse(text).text();
    }

    public Optional<TagColour> of(String tag) {
        return Optional.ofNullable(chosen.get(Folding.fold(tag)));
    }

    /** @param colour empty to let the word decide again */
    public TagColours with(String tag, Optional<TagColour> colour) {
        var changed = new TreeMap<>(chosen);
        changed.remove(Folding.fold(tag));
        colour.ifPresent(one -> changed.put(Folding.fold(tag), one));
        return new TagColours(changed);
    }

    /** The tag has another name; where that one has a colour already, it stays. */
    public TagColours renamed(String tag, String name) {
        var before = of(tag);
        var without = with(tag, Optional.empty());
        return without.with(name, without.of(name).or(() -> before));
    }

    public String text() {
        return new TreeMap<>(chosen).entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()).collect(Collectors.joining("\n"));
    }

    private static TagColour colour(String name) {
        try {
            return TagColour.valueOf(name.strip());
        } catch (IllegalArgumentException unknown) {
            throw new InvalidValue("", "settings.refusal.choice");
        }
    }
}
