package de.reihum.web.participation.figures;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.participation.figures.FigureService;
import de.reihum.web.exchange.file.TableFiles;
import de.reihum.web.shared.list.Export;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** The course of participation as files. */
@Dependent
public class FigureFiles {

    private final FigureService figures;
    private final Actor actor;

    @Inject
    public FigureFiles(FigureService figures, Actor actor) {
        this.figures = figures;
        this.actor = actor;
    }

    /** Empty when the acting person may not export. */
    public List<Export<Void>> all() {
        if (!actor.may(Permission.EXCHANGE_EXPORT)) {
            return List.of();
        }
        var formats = formats();
        var headings = Stream.of("day", "members", "smes", "active").map(key -> text("participation.course." + key)).toList();
        return TableFiles.of(text("participation.course"), headings, nothing -> figures.figures().course().stream()
                .map(day -> List.of(formats.day(day.day()), Integer.toString(day.members()), Integer.toString(day.smes()), Integer.toString(day.active()))));
    }
}
