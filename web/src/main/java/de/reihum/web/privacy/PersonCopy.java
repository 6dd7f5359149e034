package de.reihum.web.privacy;

import de.reihum.members.sources.PersonalData.Item;
import de.reihum.privacy.PersonFile;
import de.reihum.web.shared.Messages;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A person's file for another program and for whoever reads it: keys stay the same in every language, labels are the reader's.
 *
 * @param language of the labels and texts, {@code de} or {@code en}
 * @param sections in reading order
 */
public record PersonCopy(long id, String name, String member, long memberId, String network, Instant madeAt, String language, List<Section> sections) {

    /**
     * Facts of one kind.
     *
     * @param section stable key, e.g. {@code touches.personal.section}
     * @param label the same in words
     */
    public record Section(String section, String label, List<Fact> facts) {}

    /**
     * One stored fact.
     *
     * @param name stable key of what it is, e.g. {@code members.form.email}
     * @param label the same in words
     * @param value as it is stored: days as 2026-11-23, moments in UTC, choices by their code
     * @param text the value in words
     */
    public record Fact(String name, String label, String value, String text) {

        static Fact of(Item item, PersonWords words) {
            return new Fact(item.name(), words.name(item), item.value(), words.value(item));
        }
    }

    public static PersonCopy of(PersonFile file, Messages messages, Locale language) {
        return of(file, new PersonWords(messages, language));
    }

    static PersonCopy of(PersonFile file, PersonWords words) {
        var sections = file.sections().entrySet().stream()
                .map(section -> new Section(section.getKey(), words.text(section.getKey()), section.getValue().stream().map(item -> Fact.of(item, words)).toList())).toList();
        return new PersonCopy(file.contact(), file.name(), file.memberName(), file.member(), file.network(), file.madeAt(), words.language().getLanguage(), sections);
    }
}
