package de.reihum.web.shared.today;

import java.util.List;

/** A feature's cards for the page "Heute", for the acting person and her network. Collected by CDI; nothing to say is an empty list. */
public interface TodaySource {

    List<TodayCard> cards();
}
