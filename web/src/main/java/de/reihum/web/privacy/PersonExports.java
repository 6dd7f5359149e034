package de.reihum.web.privacy;

import static de.reihum.web.shared.text.Texts.language;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.privacy.PersonFile;
import de.reihum.privacy.PrivacyService;
import de.reihum.web.shared.Messages;
import de.reihum.web.shared.Pages;
import de.reihum.web.shared.list.Export;
import de.reihum.web.shared.pdf.PdfPage;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** What is stored about a person as a file for her: to read, and for another program (GDPR Art. 20). */
@Dependent
public class PersonExports {

    private final PrivacyService privacy;
    private final Messages messages;
    private final Pages pages;

    @Inject
    public PersonExports(PrivacyService privacy, Messages messages, Pages pages) {
        this.privacy = privacy;
        this.messages = messages;
        this.pages = pages;
    }

    /** For the contact that is wanted at the moment of the click. */
    List<Export<Long>> all() {
        var words = new PersonWords(messages, language());
        var title = text("privacy.file.name");
        return List.of(
                new Export<>(text("privacy.export.pdf"), title + ".pdf", PdfPage.CONTENT_TYPE, (contact, out) -> pdf(privacy.export(contact), words, out), true),
                new Export<>(text("privacy.export.json"), title + ".json", "application/json", (contact, out) -> out.write(PersonJson.of(PersonCopy.of(privacy.export(contact), words)).getBytes(StandardCharsets.UTF_8)), true));
    }

    private void pdf(PersonFile file, PersonWords words, OutputStream out) throws IOException {
        var model = new LinkedHashMap<String, Object>();
        model.put("file", file);
        model.put("made", words.formats().stamp(file.madeAt()));
        model.put("sections", PersonCopy.of(file, words).sections());
        PdfPage.write(pages.render("person-file", Locale.forLanguageTag(words.language().toLanguageTag()), model), out);
    }
}
