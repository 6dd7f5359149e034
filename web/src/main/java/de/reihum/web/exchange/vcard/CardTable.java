package de.reihum.web.exchange.vcard;

import de.reihum.exchange.judgement.ImportColumn;
import de.reihum.shared.InvalidValue;
import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import ezvcard.property.TextListProperty;
import ezvcard.property.TextProperty;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file of cards as a table, one row for each card, so that it comes in like any list. Versions 2.1 (with quoted-printable text, as Outlook writes it),
 * 3.0 and 4.0. Pictures, sounds and whatever else a card may hold are left out.
 */
public final class CardTable {

    /** What the columns are called, and what they mean. */
    public static final List<ImportColumn> MEANINGS = List.of(ImportColumn.NAME, ImportColumn.STREET, ImportColumn.POSTCODE, ImportColumn.TOWN, ImportColumn.WEB, ImportColumn.TAGS,
            ImportColumn.NOTES, ImportColumn.SALUTATION, ImportColumn.FIRST_NAME, ImportColumn.LAST_NAME, ImportColumn.EMAIL, ImportColumn.PHONE);
    public static final List<String> HEADINGS = List.of("ORG", "ADR STREET", "ADR CODE", "ADR CITY", "URL", "CATEGORIES", "NOTE", "PREFIX", "GIVEN NAME", "FAMILY NAME", "EMAIL", "TEL");

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String BEGIN = "BEGIN:VCARD";
    private static final int LOOK = 200;
    private static final int MOST = 10_000;
    private static final int MAX_CELL = 4_000;

    private CardTable() {}

    /** Whether the file begins like one. */
    public static boolean is(Path file) {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(LOOK), StandardCharsets.ISO_8859_1).toUpperCase(Locale.ROOT).contains(BEGIN);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** @throws InvalidValue when there are no cards in it, or too many */
    public static List<List<String>> read(Path file) {
        var rows = new ArrayList<List<String>>();
        try (var cards = new VCardReader(new StringReader(text(Files.readAllBytes(file))))) {
            cards.setDefaultQuotedPrintableCharset(StandardCharsets.UTF_8);
            for (var card = cards.readNext(); card != null; card = cards.readNext()) {
                if (rows.size() == MOST) {
                    throw new InvalidValue("file", "exchange.refusal.cards", MOST);
                }
                rows.add(row(card));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        if (rows.isEmpty()) {
            throw new InvalidValue("file", "exchange.refusal.noCards");
        }
        return rows;
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException older) {
            return new String(bytes, WINDOWS);
        }
    }

    private static List<String> row(VCard card) {
        var name = card.getStructuredName();
        boolean institution = card.getKind() != null && card.getKind().isOrg();
        var shown = value(card.getFormattedName());
        var firm = Optional.ofNullable(card.getOrganization()).map(one -> first(one.getValues())).filter(one -> !one.isEmpty()).orElse(institution ? shown : "");
        var place = card.getAddresses().stream().findFirst();
        var given = name == null ? "" : name.getGiven();
        var family = institution ? "" : name == null || blank(name.getFamily()) && blank(given) ? person(shown, firm) : name.getFamily();
        return Stream.of(firm, place.map(one -> one.getStreetAddress()).orElse(""), place.map(one -> one.getPostalCode()).orElse(""), place.map(one -> one.getLocality()).orElse(""),
                        card.getUrls().stream().findFirst().map(CardTable::value).orElse(""), list(card.getCategories()),
                        card.getNotes().stream().findFirst().map(CardTable::value).orElse(""), name == null ? "" : String.join(" ", name.getPrefixes()), institution ? "" : given, family,
                        card.getEmails().stream().findFirst().map(CardTable::value).orElse(""),
                        card.getTelephoneNumbers().stream().map(one -> one.getText() == null ? String.valueOf(one.getUri() == null ? "" : one.getUri().getNumber()) : one.getText()).findFirst().orElse(""))
                .map(CardTable::cell).toList();
    }

    /** A name that only repeats the institution's is nobody's. */
    private static String person(String shown, String firm) {
        return shown.equals(firm) ? "" : shown;
    }

    private static String cell(String text) {
        var clean = text == null ? "" : text.replace('\u0000', ' ').strip();
        return clean.length() > MAX_CELL ? clean.substring(0, MAX_CELL) : clean;
    }

    private static String value(TextProperty property) {
        return property == null || property.getValue() == null ? "" : property.getValue();
    }

    private static String list(TextListProperty property) {
        return property == null ? "" : String.join(", ", property.getValues());
    }

    private static String first(List<String> values) {
        return values.isEmpty() || values.get(0) == null ? "" : values.get(0);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
