package de.reihum.web.exchange.letter;

import static de.reihum.web.shared.text.Texts.language;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.i18n.I18NProvider;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.exchange.ExportService;
import de.reihum.members.Contact;
import de.reihum.members.MemberFilter;
import de.reihum.web.exchange.file.ExcelSheet;
import de.reihum.web.exchange.file.Unclosed;
import de.reihum.web.exchange.letter.Addressees.Addressee;
import de.reihum.web.members.MemberExports;
import de.reihum.web.shared.list.Export;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Sheets for serial letters, for one person per member or for everybody, and a sheet that says who is missing and why. */
@Dependent
public class LetterFiles implements MemberExports {

    private static final int CHUNK = 500;
    private static final List<String> COLUMNS = List.of("company", "form", "title", "firstName", "lastName", "street", "postcode", "town", "salutation");

    /** What a row says, and of whom. */
    private interface Rows {
        List<String> of(Addressee one, Locale language);
    }

    private final ExportService exports;
    private final Actor actor;

    @Inject
    public LetterFiles(ExportService exports, Actor actor) {
        this.exports = exports;
        this.actor = actor;
    }

    @Override
    public List<Export<MemberFilter>> all() {
        if (!actor.may(Permission.EXCHANGE_EXPORT)) {
            return List.of();
        }
        var language = language();
        return List.of(file("exchange.letter.members", language, () -> Addressees.REPRESENTATIVES, false), file("exchange.letter.people", language, () -> Addressees.EVERYBODY, false),
                file("exchange.letter.missing", language, () -> Addressees.EVERYBODY, true));
    }

    @Override
    public List<Opener> openers() {
        return actor.may(Permission.EXCHANGE_EXPORT) ? List.of(new Opener(text("exchange.letter.role.open"), filter -> new LetterDialog(this, filter).open())) : List.of();
    }

    /** The sheet for those who are chosen at the moment of the download, and who is missing in it. */
    List<Export<MemberFilter>> of(Supplier<Addressees> chosen) {
        return List.of(file("exchange.letter.chosen", language(), chosen, false), file("exchange.letter.missing", language(), chosen, true));
    }

    private Export<MemberFilter> file(String key, Locale language, Supplier<Addressees> addressees, boolean missing) {
        var name = text(key);
        return new Export<>(name, text(key + ".file") + ".xlsx", ExcelSheet.CONTENT_TYPE, (filter, out) -> write(filter, out, addressees.get(), missing, language));
    }

    private void write(MemberFilter filter, OutputStream out, Addressees addressees, boolean missing, Locale language) throws IOException {
        var columns = missing ? List.of("company", "name", "why") : COLUMNS;
        Rows rows = missing ? LetterFiles::missing : LetterFiles::letter;
        try (var sheet = new ExcelSheet(new Unclosed(out), I18NProvider.translate(language, "exchange.letter.sheet"))) {
            sheet.row(columns.stream().map(column -> I18NProvider.translate(language, "exchange.letter.column." + column)).toList());
            var ids = exports.ids(filter);
            for (int from = 0; from < ids.size(); from += CHUNK) {
                for (var member : exports.members(ids.subList(from, Math.min(from + CHUNK, ids.size())))) {
                    for (var one : addressees.of(member)) {
                        if ((one.obstacle() != null) == missing) {
                            sheet.row(rows.of(one, language));
                        }
                    }
                }
            }
        }
    }

    private static List<String> letter(Addressee one, Locale language) {
        var person = one.contact().data();
        var place = one.member().data();
        return List.of(place.name(), person.salutation() == Contact.Salutation.NONE ? "" : I18NProvider.translate(language, "members.salutation." + person.salutation()), person.title(),
                person.firstName(), person.lastName(), place.street(), place.postcode(), place.town(), Salutation.line(person));
    }

    private static List<String> missing(Addressee one, Locale language) {
        return List.of(one.member().data().name(), one.contact() == null ? "" : one.contact().name(), I18NProvider.translate(language, "exchange.letter.obstacle." + one.obstacle()));
    }
}
