package de.reihum.web.matrix;

import static de.reihum.web.shared.text.Texts.text;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.matrix.Matrix;
import de.reihum.matrix.MatrixService;
import de.reihum.matrix.MatrixService.Period;
import de.reihum.web.exchange.file.TableFiles;
import de.reihum.web.shared.list.Export;
import de.reihum.web.shared.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The matrix as a table, group by group. */
@Dependent
public class MatrixFiles {

    /** What the page shows at the moment of the click. */
    record Wanted(Period period, Matrix.Grouping grouping) {}

    private final MatrixService service;
    private final Actor actor;

    @Inject
    public MatrixFiles(MatrixService service, Actor actor) {
        this.service = service;
        this.actor = actor;
    }

    /** Empty when the acting person may not export. Written beside the page, so its words come along. */
    List<Export<Wanted>> all() {
        if (!actor.may(Permission.EXCHANGE_EXPORT)) {
            return List.of();
        }
        var headings = Stream.of("one", "other", "met", "near", "possible").map(key -> text("matrix.file." + key)).toList();
        var language = Texts.language();
        return TableFiles.of(text("matrix.title"), headings, wanted -> Texts.in(language, () -> rows(service.matrix(wanted.period(), wanted.grouping()), wanted.grouping())).stream());
    }

    private static List<List<String>> rows(Matrix matrix, Matrix.Grouping grouping) {
        var rows = new ArrayList<List<String>>();
        matrix.shares().forEach(share -> rows.add(List.of(MatrixWords.kind(share.kind()), "", Integer.toString(share.met()), Integer.toString(share.near()), Integer.toString(share.possible()))));
        for (int one = 0; one < matrix.groups().size(); one++) {
            for (int other = 0; other <= one; other++) {
                var cell = matrix.cells().get(one).get(other);
                rows.add(List.of(MatrixWords.group(matrix.groups().get(one), grouping), MatrixWords.group(matrix.groups().get(other), grouping), Integer.toString(cell.met()), Integer.toString(cell.near()),
                        Integer.toString(cell.possible())));
            }
        }
        return rows;
    }
}
