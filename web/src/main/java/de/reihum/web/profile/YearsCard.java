package de.reihum.web.profile;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.Span;
import de.reihum.profile.ProfileState;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Links;
import de.reihum.web.shared.parts.Rows;

/** All years with a version, and the way to set two of them side by side. */
class YearsCard extends Card {

    YearsCard(ProfileState state, int shown) {
        super(text("profile.years"));
        var rows = new Rows();
        state.years().forEach(year -> rows.row(year == shown ? new Span(Integer.toString(year)) : Links.to("network/profile/" + year, Integer.toString(year)),
                year == shown ? text("profile.years.here") : year == state.year() ? text("profile.years.now") : text("profile.years.past")));
        add(rows);
        if (state.years().size() > 1) {
            link(CompareView.path(before(state, shown), shown), text("profile.compare"));
        }
    }

    /** The year to compare with: the one before, or for the first one the one after. */
    private static int before(ProfileState state, int shown) {
        int at = state.years().indexOf(shown);
        return state.years().get(at + 1 < state.years().size() ? at + 1 : at - 1);
    }
}
