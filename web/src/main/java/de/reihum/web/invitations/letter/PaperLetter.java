package de.reihum.web.invitations.letter;

import de.reihum.invitations.letters.LetterSheet;
import de.reihum.settings.Face;
import de.reihum.shared.ProductClock;
import de.reihum.web.exchange.letter.AddressLines;
import de.reihum.web.exchange.letter.Salutation;
import de.reihum.web.invitations.letter.LetterText.Block;
import de.reihum.web.invitations.mail.MeetingLetter;
import de.reihum.web.invitations.mail.MeetingTexts;
import de.reihum.web.mail.Letters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words a letter on paper: an invitation, or what has changed since. */
final class PaperLetter {

    private static final int LINES_OF_ADDRESS = 3;
    private static final Pattern POSTCODE = Pattern.compile("\\b\\d{5}\\b");

    private final Letters letters;
    private final Face face;
    private final Instant now;

    PaperLetter(Letters letters, Face face, Instant now) {
        this.letters = letters;
        this.face = face;
        this.now = now;
    }

    LetterHead head(byte[] logo) {
        return new LetterHead(face.network(), Stream.concat(Stream.of(face.network()), street().stream()).collect(Collectors.joining(" · ")), logo, face.colour().text());
    }

    /** What stands in the imprint between the name and the end of the line with the postcode. */
    private List<String> street() {
        var lines = face.imprintElsewhere() ? List.<String>of() : face.imprint().lines().map(String::strip).filter(line -> !line.isEmpty() && !line.equals(face.network())).limit(LINES_OF_ADDRESS).toList();
        for (int last = 0; last < lines.size(); last++) {
            if (POSTCODE.matcher(lines.get(last)).find()) {
                return lines.subList(0, last + 1).stream().flatMap(line -> Stream.of(line.split(",\\s*"))).toList();
            }
        }
        return List.of();
    }

    LetterText of(LetterSheet sheet) {
        var language = Locale.forLanguageTag(sheet.contact().language());
        var texts = new MeetingTexts(sheet.meeting(), language, letters::say);
        var kind = sheet.meeting().cancelled() ? "cancel" : sheet.known() ? "news" : "invite";
        boolean off = kind.equals("cancel");
        var link = letters.link(MeetingLetter.PAGE + sheet.token());
        var today = LocalDate.ofInstant(now, ProductClock.ZONE).format(DateTimeFormatter.ofPattern(texts.say("invitations.letter.date"), language));
        return new LetterText(AddressLines.of(sheet.member(), sheet.contact(), language, letters::say), Stream.of(today, face.replyTo()).filter(line -> !line.isEmpty()).toList(),
                texts.say("invitations.letter." + kind + ".subject", sheet.meeting().title(), texts.day()), Salutation.line(sheet.contact(), letters::say), body(sheet, texts, kind), off ? "" : link,
                off ? List.of() : List.of(texts.say("invitations.letter.answer"), texts.say("invitations.letter.scan"), link.replaceFirst("https?://", "")), closing(texts));
    }

    private static List<Block> body(LetterSheet sheet, MeetingTexts texts, String kind) {
        var body = new ArrayList<Block>();
        body.add(Block.paragraph(texts.say("invitations.letter." + kind + ".first", sheet.meeting().title())));
        if (kind.equals("cancel")) {
            add(body, sheet.meeting().cancelWord());
            return body;
        }
        texts.facts().forEach(fact -> body.add(new Block(fact.name(), fact.words())));
        if (kind.equals("news")) {
            add(body, texts.before());
            add(body, texts.before().isEmpty() ? "" : texts.say("invitations.letter.stillHolds"));
        }
        add(body, texts.asked());
        add(body, texts.places());
        if (!sheet.meeting().agenda().isEmpty()) {
            add(body, texts.say("invitations.letter.agenda"));
            texts.agenda().forEach(one -> body.add(new Block(one.name(), one.words())));
        }
        add(body, sheet.meeting().word());
        return body;
    }

    private static void add(List<Block> body, String words) {
        if (!words.isEmpty()) {
            body.add(Block.paragraph(words));
        }
    }

    private List<String> closing(MeetingTexts texts) {
        return Stream.concat(Stream.of(texts.say("invitations.letter.regards"), ""), face.signature().isEmpty() ? Stream.of(face.sender()) : face.signature().lines()).toList();
    }
}
