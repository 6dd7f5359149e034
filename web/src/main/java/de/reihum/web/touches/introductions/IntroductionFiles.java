package de.reihum.web.touches.introductions;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.touches.introductions.IntroductionRow;
import de.reihum.touches.introductions.IntroductionService;
import de.reihum.web.exchange.file.TableFiles;
import de.reihum.web.shared.list.Export;
import de.reihum.web.shared.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** The introductions that a list shows, as files. */
@Dependent
public class IntroductionFiles {

    private final IntroductionService introductions;
    private final Actor actor;

    @Inject
    public IntroductionFiles(IntroductionService introductions, Actor actor) {
        this.introductions = introductions;
        this.actor = actor;
    }

    /** Empty when the acting person may not export. */
    List<Export<String>> all() {
        if (!actor.may(Permission.EXCHANGE_EXPORT)) {
            return List.of();
        }
        var language = Texts.language();
        var headings = Stream.of("names", "state", "answers", "why", "askedAt", "endsAt", "author").map(key -> text("touches.introductions.column." + key)).toList();
        return TableFiles.of(text("touches.introductions.title"), headings,
                words -> Texts.in(language, () -> IntroductionWords.matching(introductions.rows(), words).map(IntroductionFiles::cells).toList()).stream());
    }

    private static List<String> cells(IntroductionRow row) {
        return List.of(IntroductionWords.names(row), IntroductionWords.state(row).text(), String.join("; ", IntroductionWords.answers(row)), row.why(), formats().day(row.askedAt()), formats().day(row.endsAt()),
                row.author());
    }
}
