package de.reihum.web.exchange.cells;

import static de.reihum.exchange.judgement.ImportColumn.ACCESSIBLE;
import static de.reihum.exchange.judgement.ImportColumn.CAPACITY;
import static de.reihum.exchange.judgement.ImportColumn.HOSTING;
import static de.reihum.exchange.judgement.ImportColumn.HOST_REMARK;
import static de.reihum.exchange.judgement.ImportColumn.PARKING;
import static de.reihum.exchange.judgement.ImportColumn.SITES;
import static de.reihum.exchange.judgement.ImportColumn.TOUR;

import de.reihum.exchange.judgement.Beside.Denied;
import de.reihum.exchange.judgement.ImportColumn;
import de.reihum.members.business.Hosting.Willing;
import de.reihum.members.business.HostingData;
import de.reihum.members.business.Premises;
import de.reihum.members.business.SiteData;
import de.reihum.shared.Folding;
import de.reihum.shared.Lines;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a list says about a member as a host, and about its further places. */
final class PremisesCell {

    private static final Set<String> YES = Set.of("ja", "j", "yes", "y", "1", "x", "wahr", "true", "ok", "gern", "\u2713", "\u2714");
    private static final Set<String> NO = Set.of("nein", "n", "no", "0", "falsch", "false");
    private static final Map<ImportColumn, Denied> DENIABLE = Map.of(PARKING, Denied.PARKING, ACCESSIBLE, Denied.ACCESSIBLE, TOUR, Denied.TOUR);
    private static final Pattern COUNT = Pattern.compile("(\\d{1,4})\\D*");
    private static final Pattern PLACE = Pattern.compile("(\\d{4,5})\\s+(.*)");
    private static final int MAX_REMARK = 500;

    private PremisesCell() {}

    static Premises read(Function<ImportColumn, String> cell, Notes notes) {
        var willing = answer(HOSTING, cell, notes).map(yes -> yes ? Willing.YES : Willing.NO).orElse(Willing.UNKNOWN);
        return new Premises(new HostingData(willing, capacity(cell, notes), said(PARKING, cell, notes), said(ACCESSIBLE, cell, notes), said(TOUR, cell, notes),
                Lines.cut(cell.apply(HOST_REMARK), MAX_REMARK)), sites(cell.apply(SITES), notes));
    }

    /** What the list says the member does not have. */
    static Set<Denied> denied(Function<ImportColumn, String> cell) {
        return DENIABLE.entrySet().stream().filter(one -> yesNo(cell.apply(one.getKey())).filter(yes -> !yes).isPresent()).map(Map.Entry::getValue).collect(Collectors.toSet());
    }

    /** Empty when the list does not say. */
    static Optional<Boolean> yesNo(String text) {
        var word = Folding.fold(text);
        return YES.contains(word) ? Optional.of(true) : NO.contains(word) ? Optional.of(false) : Optional.empty();
    }

    private static Optional<Boolean> answer(ImportColumn column, Function<ImportColumn, String> cell, Notes notes) {
        var text = cell.apply(column);
        var answer = yesNo(text);
        if (answer.isEmpty() && !Cell.meansNothing(text)) {
            notes.warn(column, "wordUnknown", text);
        }
        return answer;
    }

    private static boolean said(ImportColumn column, Function<ImportColumn, String> cell, Notes notes) {
        return answer(column, cell, notes).orElse(false);
    }

    private static Integer capacity(Function<ImportColumn, String> cell, Notes notes) {
        var text = cell.apply(CAPACITY);
        if (Cell.meansNothing(text)) {
            return null;
        }
        var count = COUNT.matcher(text);
        if (!count.matches() || Integer.parseInt(count.group(1)) < 1 || Integer.parseInt(count.group(1)) > 5000) {
            notes.warn(CAPACITY, "wordUnknown", text);
            return null;
        }
        return Integer.valueOf(count.group(1));
    }

    /** One line for each place; people who write them behind each other separate them by semicolons. */
    private static List<SiteData> sites(String text, Notes notes) {
        return text.lines().flatMap(line -> line.contains("|") ? Stream.of(line) : Arrays.stream(line.split(";"))).map(String::strip).filter(line -> !Cell.meansNothing(line))
                .map(PremisesCell::site).filter(site -> sound(site, notes)).toList();
    }

    private static SiteData site(String line) {
        var parts = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        int last = parts.size() - 1;
        var place = PLACE.matcher(parts.get(last));
        if (last >= 3) {
            return new SiteData(String.join("|", parts.subList(0, last - 2)), parts.get(last - 2), parts.get(last - 1), parts.get(last));
        }
        var street = last == 2 ? parts.get(1) : "";
        return last == 0 ? new SiteData(line, "", "", "") : place.matches() ? new SiteData(parts.get(0), street, place.group(1), place.group(2)) : new SiteData(parts.get(0), street, "", parts.get(last));
    }

    private static boolean sound(SiteData site, Notes notes) {
        site.reasons().forEach(reason -> notes.warn(SITES, reason));
        return site.reasons().isEmpty();
    }
}
