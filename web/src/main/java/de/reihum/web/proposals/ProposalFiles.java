package de.reihum.web.proposals;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.proposals.ProposalFilter;
import de.reihum.proposals.ProposalRow;
import de.reihum.proposals.ProposalService;
import de.reihum.shared.Slice;
import de.reihum.web.exchange.file.TableFiles;
import de.reihum.web.shared.list.Export;
import de.reihum.web.shared.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The proposals that a list shows, as files. */
@Dependent
public class ProposalFiles {

    private final ProposalService proposals;
    private final Actor actor;

    @Inject
    public ProposalFiles(ProposalService proposals, Actor actor) {
        this.proposals = proposals;
        this.actor = actor;
    }

    /** Empty when the acting person may not export. */
    List<Export<ProposalFilter>> all() {
        if (!actor.may(Permission.EXCHANGE_EXPORT)) {
            return List.of();
        }
        var language = Texts.language();
        var headings = Stream.of("title", "kind", "state", "memberName", "contactName", "why", "wish", "hosting", "persons", "voices", "proposedAt", "channel", "word").map(key -> text("proposals.list.column." + key)).toList();
        return TableFiles.of(text("proposals.list.title"), headings, filter -> rows(filter, language));
    }

    private Stream<List<String>> rows(ProposalFilter filter, Locale language) {
        return Stream.iterate(0, offset -> offset + Slice.MAX).map(offset -> proposals.exported(filter, new Slice(offset, Slice.MAX, List.of()))).takeWhile(rows -> !rows.isEmpty())
                .flatMap(List::stream).map(row -> Texts.in(language, () -> cells(row)));
    }

    private static List<String> cells(ProposalRow row) {
        return List.of(row.title(), ProposalWords.kind(row.kind()), ProposalWords.state(row.state()), row.memberName(), row.contactName(), row.why(), ProposalWords.wish(row.wish()),
                row.hosting() ? text("proposals.yes") : "", row.persons() == 0 ? "" : Integer.toString(row.persons()), Integer.toString(row.voices()), formats().day(row.proposedAt()),
                ProposalWords.channel(row.channel()), row.word());
    }
}
