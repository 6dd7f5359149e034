package de.reihum.web.exchange.cells;

import de.reihum.exchange.judgement.ImportColumn;
import de.reihum.shared.EmailAddress;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/** The mail addresses in one cell, as many as there are, the readable ones made proper. */
final class MailCell {

    private static final Pattern AT = Pattern.compile("\\s*[(\\[{]\\s*(?:at|ät|@)\\s*[)\\]}]\\s*|\\s+at\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern DOT = Pattern.compile("\\s*[(\\[{]\\s*(?:dot|punkt|\\.)\\s*[)\\]}]\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("[;,|\\s]+|/(?=\\S*@)");
    private static final Pattern AROUND = Pattern.compile("^(?:mailto:|[<\"'(])+|[>\"').,:]+$", Pattern.CASE_INSENSITIVE);
    private static final int MAX_ADDRESSES = 5;

    private MailCell() {}

    static List<String> read(String text, Notes notes) {
        if (text.isEmpty()) {
            return List.of();
        }
        if (Cell.meansNothing(text)) {
            notes.note(ImportColumn.EMAIL, "saysNone", text);
            return List.of();
        }
        var plain = DOT.matcher(AT.matcher(text).replaceAll("@")).replaceAll(".");
        var found = new LinkedHashSet<String>();
        var wrong = new ArrayList<String>();
        for (var token : BETWEEN.split(plain)) {
            var bare = AROUND.matcher(token).replaceAll("");
            if (EmailAddress.isValid(bare) && found.size() < MAX_ADDRESSES) {
                found.add(new EmailAddress(bare).text());
            } else if (bare.contains("@")) {
                wrong.add(bare);
            }
        }
        remark(text, plain, found, wrong, notes);
        return List.copyOf(found);
    }

    private static void remark(String text, String plain, LinkedHashSet<String> found, List<String> wrong, Notes notes) {
        if (found.isEmpty()) {
            notes.warn(ImportColumn.EMAIL, "emailInvalid", text);
            return;
        }
        wrong.forEach(one -> notes.warn(ImportColumn.EMAIL, "emailInvalid", one));
        if (!plain.equals(text)) {
            notes.note(ImportColumn.EMAIL, "emailRepaired", text, found.iterator().next());
        }
        found.stream().skip(1).forEach(second -> notes.note(ImportColumn.EMAIL, "secondEmail", second));
    }
}
