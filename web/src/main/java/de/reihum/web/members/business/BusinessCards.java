package de.reihum.web.members.business;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.members.MemberDetails;
import de.reihum.members.business.BusinessDetails;
import de.reihum.members.business.BusinessDetails.SiteRow;
import de.reihum.members.business.BusinessService;
import de.reihum.members.business.BusinessService.AddSite;
import de.reihum.members.business.Hosting;
import de.reihum.members.business.HostingData;
import de.reihum.members.business.SiteData;
import de.reihum.web.members.MemberPart;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Rows;
import de.reihum.web.shared.parts.Toast;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a member offers as a host, and where else it sits. */
@ApplicationScoped
public class BusinessCards implements MemberPart {

    private BusinessService businesses;
    private Actor actor;

    protected BusinessCards() {}

    @Inject
    public BusinessCards(BusinessService businesses, Actor actor) {
        this.businesses = businesses;
        this.actor = actor;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean concerned(MemberDetails before, MemberDetails now) {
        return false;
    }

    @Override
    public List<Component> data(MemberDetails member, Runnable changed) {
        if (!actor.may(Permission.MEMBERS_READ)) {
            return List.of();
        }
        var details = businesses.details(member.id());
        boolean writable = actor.may(Permission.MEMBERS_WRITE) && !member.archived();
        return List.of(hosting(details, writable, changed), sites(details, writable, changed));
    }

    private Card hosting(BusinessDetails details, boolean writable, Runnable changed) {
        var card = new Card(text("members.hosting.card"), new Paragraph(words(details.hosting())));
        if (!details.hosting().remark().isEmpty()) {
            var remark = new Paragraph(details.hosting().remark());
            remark.addClassName("written");
            card.add(remark);
        }
        return writable ? card.corner(Actions.link(text("members.hosting.change"), () -> BusinessDialogs.hosting(details, businesses, changed))) : card;
    }

    private static String words(HostingData hosting) {
        var offers = Stream.of(hosting.capacity() == null ? "" : text("members.hosting.seats", formats().number(hosting.capacity())), hosting.parking() ? text("members.hosting.parking") : "",
                hosting.accessible() ? text("members.hosting.accessible") : "", hosting.tour() ? text("members.hosting.tour") : "").filter(one -> !one.isEmpty()).collect(Collectors.joining(" · "));
        var willing = text("members.hosting.willing." + hosting.willing());
        return hosting.willing() == Hosting.Willing.NO || offers.isEmpty() ? willing : willing + ": " + offers;
    }

    private Card sites(BusinessDetails details, boolean writable, Runnable changed) {
        var card = new Card(text("members.sites.card"));
        var rows = new Rows();
        details.sites().forEach(site -> rows.row(site.data().name(), place(site.data()), writable ? new Component[] {actions(details, site, changed)} : new Component[0]));
        card.add(details.sites().isEmpty() ? new Paragraph(text("members.sites.none")) : rows);
        return writable ? card.corner(Actions.link(text("members.sites.add"), () -> BusinessDialogs.site(details, null, businesses, changed))) : card;
    }

    private Div actions(BusinessDetails details, SiteRow site, Runnable changed) {
        var change = Actions.link(text("members.sites.change"), () -> BusinessDialogs.site(details, site, businesses, changed));
        change.setAriaLabel(text("members.sites.change.named", site.data().name()));
        var remove = Actions.link(text("members.sites.remove"), () -> remove(details.member(), site, changed));
        remove.setAriaLabel(text("members.sites.remove.named", site.data().name()));
        var actions = new Div(change, remove);
        actions.addClassName("actions");
        return actions;
    }

    private void remove(long member, SiteRow site, Runnable changed) {
        var data = businesses.remove(member, site.id());
        changed.run();
        Toast.done(text("members.sites.removed", data.name()), () -> {
            businesses.add(new AddSite(member, businesses.details(member).version(), data));
            changed.run();
        });
    }

    private static String place(SiteData site) {
        return Stream.of(site.street(), (site.postcode() + " " + site.town()).strip()).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
