package de.reihum.web.exchange.cells;

import de.reihum.exchange.judgement.ImportColumn;
import de.reihum.members.Contact.Salutation;
import de.reihum.shared.Folding;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** Salutation, title, first and last name, which lists keep in one to three columns. */
record PersonCells(Salutation salutation, String title, String firstName, String lastName) {

    private static final Set<String> MR = Set.of("herr", "herrn", "hr", "mr", "mister", "m");
    private static final Set<String> MS = Set.of("frau", "fr", "ms", "mrs", "miss", "w", "f");
    private static final Pattern TITLE = Pattern.compile("(?:(?:Prof|Dr|Dipl|Ing|Mag|h\\.\\s?c|med|jur|rer|nat|phil)\\b[.-]*\\s*(?:Ing\\.|-Ing\\.)?\\s*)+", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTICLE = Pattern.compile("(?i)(?:von|van|de|der|den|zu|zur|vom|und|al|el|da|di|del|dos)");

    static PersonCells read(String salutation, String firstName, String lastName, Notes notes) {
        var called = new Parser(salutation).cut();
        if (!called.rest.isEmpty() && !Cell.meansNothing(called.rest)) {
            notes.warn(ImportColumn.SALUTATION, "salutationUnknown", salutation);
        }
        var first = new Parser(firstName).cut();
        var last = new Parser(lastName).cut();
        var found = called.salutation != Salutation.NONE ? called.salutation : first.salutation != Salutation.NONE ? first.salutation : last.salutation;
        var title = (called.title + " " + first.title + " " + last.title).strip();
        var names = first.rest.isEmpty() ? split(last.rest) : new String[] {first.rest, last.rest};
        return new PersonCells(found, title, Cell.meansNothing(names[0]) ? "" : names[0], Cell.meansNothing(names[1]) ? "" : names[1]);
    }

    /** "Quast, Petra" and "Petra von Quast" in one cell. */
    private static String[] split(String name) {
        int comma = name.indexOf(',');
        if (comma > 0) {
            return new String[] {name.substring(comma + 1).strip(), name.substring(0, comma).strip()};
        }
        var words = name.split(" ");
        int last = words.length - 1;
        while (last > 1 && PARTICLE.matcher(words[last - 1]).matches()) {
            last--;
        }
        return last < 1 ? new String[] {"", name} : new String[] {String.join(" ", Arrays.copyOf(words, last)), String.join(" ", Arrays.copyOfRange(words, last, words.length))};
    }

    /** Takes salutation and title off the front. */
    private static final class Parser {

        private String rest;
        private Salutation salutation = Salutation.NONE;
        private String title = "";

        Parser(String text) {
            rest = text;
        }

        Parser cut() {
            var first = rest.split(" ", 2);
            var word = Folding.fold(first[0]).replace(".", "");
            boolean alone = first.length == 1;
            if (MR.contains(word) && (alone || word.length() > 1)) {
                salutation = Salutation.MR;
            } else if (MS.contains(word) && (alone || word.length() > 1)) {
                salutation = Salutation.MS;
            }
            if (salutation != Salutation.NONE) {
                rest = alone ? "" : first[1].strip();
            }
            var match = TITLE.matcher(rest);
            if (match.lookingAt() && match.end() > 0 && (match.end() == rest.length() || rest.charAt(match.end() - 1) == ' ' || rest.charAt(match.end() - 1) == '.')) {
                title = rest.substring(0, match.end()).strip();
                rest = rest.substring(match.end()).strip();
            }
            return this;
        }
    }
}
