package de.reihum.web.exchange.file;

import de.reihum.exchange.judgement.ImportColumn;
import de.reihum.members.business.Hosting.Willing;
import de.reihum.members.business.Premises;
import de.reihum.members.business.SiteData;
import java.util.stream.Collectors;

/** Hosting and further places as cells. Each place is a line of its own, its parts between bars. */
record PremisesCells(String yes, String no) {

    String cell(ImportColumn column, Premises premises) {
        var hosting = premises.hosting();
        return switch (column) {
            case HOSTING -> hosting.willing() == Willing.UNKNOWN ? "" : hosting.willing() == Willing.YES ? yes : no;
            case CAPACITY -> hosting.capacity() == null ? "" : hosting.capacity().toString();
            case PARKING -> hosting.parking() ? yes : "";
            case ACCESSIBLE -> hosting.accessible() ? yes : "";
            case TOUR -> hosting.tour() ? yes : "";
            case HOST_REMARK -> hosting.remark();
            case SITES -> premises.sites().stream().map(PremisesCells::line).collect(Collectors.joining("\n"));
            default -> throw new IllegalArgumentException(column.name());
        };
    }

    private static String line(SiteData site) {
        return site.name() + " | " + site.street() + " | " + site.postcode() + " | " + site.town();
    }
}
