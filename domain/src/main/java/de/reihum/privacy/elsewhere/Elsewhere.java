package de.reihum.privacy.elsewhere;

import de.reihum.members.sources.FreeTexts;
import de.reihum.members.sources.FreeTexts.Kind;
import de.reihum.members.sources.FreeTexts.Passage;
import de.reihum.members.sources.PersonalData.Item;
import de.reihum.privacy.Person;
import de.reihum.shared.Conflict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Texts in which a person would still be named after she was forgotten: those about other members, and those about hers where her last name means others, too.
 * A last name may be a common word, so nothing is replaced here unless somebody has said so.
 */
@ApplicationScoped
public class Elsewhere {

    /** So many are decided upon; whoever bears a very common name finds the others by the search. */
    public static final int MOST = 100;

    private Iterable<FreeTexts> sources;
    private Writings writings;

    protected Elsewhere() {}

    @Inject
    public Elsewhere(@Any Instance<FreeTexts> sources, Writings writings) {
        this((Iterable<FreeTexts>) sources, writings);
    }

    /** For tests. */
    public Elsewhere(Iterable<FreeTexts> sources, Writings writings) {
        this.sources = sources;
        this.writings = writings;
    }

    /** Those that surely mean her first. @param known what was found about her already: it is forgotten without a question */
    public List<Finding> of(Person person, List<Item> known) {
        var words = Stream.of(person.marks().lastName(), person.marks().email()).filter(word -> !word.isEmpty()).toList();
        return words.isEmpty() ? List.of() : StreamSupport.stream(sources.spliterator(), false).flatMap(source -> source.kinds().stream()).flatMap(kind -> holding(kind, words, person))
                .filter(finding -> stays(finding.passage(), person, known)).sorted(Comparator.comparing(Finding::surely).reversed()).limit(MOST).toList();
    }

    public static List<NamedText> rows(List<Finding> findings) {
        return findings.stream().map(Finding::row).toList();
    }

    /** @return those that are to be replaced @throws Conflict unless each was decided upon: meanwhile another one was written, or one was not looked at */
    public static List<Finding> decided(List<Finding> findings, Verdicts verdicts) {
        if (!verdicts.settle(findings.stream().map(Finding::record).collect(Collectors.toSet()))) {
            throw new Conflict("privacy.refusal.elsewhere");
        }
        return findings.stream().filter(finding -> verdicts.replace().contains(finding.record())).toList();
    }

    private <T> Stream<Finding> holding(Kind<T> kind, List<String> words, Person person) {
        return writings.holding(kind, words).stream().map(kind.passage()).filter(passage -> passage.text().texts().stream().anyMatch(person.nameless()::mayName))
                .map(passage -> new Finding(kind.entity().getSimpleName(), passage, person.nameless()));
    }

    /** Whether she is named when all that happens by itself has happened. */
    private static boolean stays(Passage passage, Person person, List<Item> known) {
        if (passage.place().equals("contacts/" + person.contact())) {
            return false;
        }
        boolean beside = passage.members().contains(person.member());
        return passage.text().texts().stream().filter(person.nameless()::mayName).filter(text -> !beside || known.stream().noneMatch(item -> item.value().contains(text)))
                .map(text -> beside ? person.nameless().without(text) : text).anyMatch(person.nameless()::mayName);
    }
}
