package de.reihum.web.exchange.letter;

import static de.reihum.web.shared.text.Texts.language;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.i18n.I18NProvider;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.exchange.ExportService;
import de.reihum.members.MemberFilter;
import de.reihum.web.exchange.letter.Addressees.Addressee;
import de.reihum.web.members.MemberExports;
import de.reihum.web.shared.list.Export;
import de.reihum.web.shared.pdf.PdfPage;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** Labels for the members that a list shows: one for each representative or whoever else is chosen, as PDF. */
@Dependent
public class LabelFiles implements MemberExports {

    private static final int CHUNK = 500;

    private final ExportService exports;
    private final Actor actor;

    @Inject
    public LabelFiles(ExportService exports, Actor actor) {
        this.exports = exports;
        this.actor = actor;
    }

    @Override
    public List<Export<MemberFilter>> all() {
        return List.of();
    }

    @Override
    public List<Opener> openers() {
        return actor.may(Permission.EXCHANGE_EXPORT) ? List.of(new Opener(text("exchange.letter.labels"), filter -> new LabelDialog(this, filter).open())) : List.of();
    }

    Export<MemberFilter> of(LabelFormat format, Supplier<Addressees> chosen, IntSupplier start) {
        var language = language();
        return new Export<>(text("exchange.letter.labels." + format), text("exchange.letter.labels.file") + ".pdf", PdfPage.CONTENT_TYPE,
                (filter, out) -> write(filter, out, chosen.get(), new LabelSheet(format, start.getAsInt()), language));
    }

    private void write(MemberFilter filter, OutputStream out, Addressees addressees, LabelSheet sheet, Locale language) throws IOException {
        var missing = new ArrayList<String>();
        var ids = exports.ids(filter);
        for (int from = 0; from < ids.size(); from += CHUNK) {
            for (var member : exports.members(ids.subList(from, Math.min(from + CHUNK, ids.size())))) {
                for (var one : addressees.of(member)) {
                    if (one.obstacle() == null) {
                        sheet.label(lines(one, language));
                    } else {
                        missing.add(one.member().data().name() + ": " + I18NProvider.translate(language, "exchange.letter.obstacle." + one.obstacle()));
                    }
                }
            }
        }
        var pdf = new ByteArrayOutputStream();
        PdfPage.write(sheet.with(I18NProvider.translate(language, "exchange.letter.labels.missing"), missing), pdf);
        pdf.writeTo(out);
    }

    static List<String> lines(Addressee one, Locale language) {
        return AddressLines.of(one.member().data(), one.contact().data(), language, I18NProvider::translate);
    }
}
