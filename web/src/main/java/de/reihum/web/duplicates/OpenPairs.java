package de.reihum.web.duplicates;

import de.reihum.duplicates.DuplicateFilter;
import de.reihum.duplicates.DuplicateRow;
import de.reihum.duplicates.DuplicateService;
import de.reihum.shared.Part;
import de.reihum.shared.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The first pairs that wait and their number: searched once for all places of a page that tell of them. */
@RequestScoped
public class OpenPairs {

    private static final int SHOWN = 3;

    private DuplicateService duplicates;
    private Part<DuplicateRow> found;

    protected OpenPairs() {}

    @Inject
    public OpenPairs(DuplicateService duplicates) {
        this.duplicates = duplicates;
    }

    Part<DuplicateRow> first() {
        if (found == null) {
            found = duplicates.part(DuplicateFilter.open(), Slice.first(SHOWN));
        }
        return found;
    }
}
