package de.reihum.web.calendar;

import com.vaadin.flow.component.Component;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.calendar.ShowingService;
import de.reihum.meetings.series.SeriesDetails;
import de.reihum.settings.Faces;
import de.reihum.settings.Setting;
import de.reihum.settings.YesNo;
import de.reihum.web.meetings.series.SeriesPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Whether a series' meetings stand on the public page, where there is one. */
@ApplicationScoped
public class ShowingSeriesPart implements SeriesPart {

    private static final int ORDER = 90;

    private ShowingService showing;
    private Faces faces;
    private Actor actor;

    protected ShowingSeriesPart() {}

    @Inject
    public ShowingSeriesPart(ShowingService showing, Faces faces, Actor actor) {
        this.showing = showing;
        this.faces = faces;
        this.actor = actor;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Component> cards(SeriesDetails series, Runnable changed) {
        return YesNo.yes(faces.present().text(Setting.PUBLIC_DATES))
                ? List.of(new ShowingCard("series", showing.series(series.id()), actor.may(Permission.MEETINGS_WRITE), shown -> showing.showSeries(series.id(), shown))) : List.of();
    }
}
