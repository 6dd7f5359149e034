package de.reihum.web.members.business;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.members.business.BusinessDetails;
import de.reihum.members.business.BusinessDetails.SiteRow;
import de.reihum.members.business.BusinessService;
import de.reihum.members.business.BusinessService.AddSite;
import de.reihum.members.business.BusinessService.ChangeSite;
import de.reihum.members.business.BusinessService.OfferHosting;
import de.reihum.members.business.Hosting;
import de.reihum.members.business.HostingData;
import de.reihum.members.business.SiteData;
import de.reihum.web.shared.form.FormDialog;
import de.reihum.web.shared.form.RecordForm;

/** The windows in which a member as a host and its places are changed. */
final class BusinessDialogs {

    private BusinessDialogs() {}

    static void hosting(BusinessDetails member, BusinessService businesses, Runnable changed) {
        var known = member.hosting();
        var willing = new Select<Hosting.Willing>();
        willing.setItems(Hosting.Willing.values());
        willing.setItemLabelGenerator(one -> text("members.hosting.willing." + one));
        var capacity = new IntegerField();
        var parking = new Checkbox(known.parking());
        var accessible = new Checkbox(known.accessible());
        var tour = new Checkbox(known.tour());
        var remark = new TextArea();
        remark.setMaxLength(500);
        var form = new RecordForm<>("members.hosting.form", () -> new OfferHosting(member.member(), member.version(),
                new HostingData(willing.getValue(), capacity.getValue(), parking.getValue(), accessible.getValue(), tour.getValue(), remark.getValue())));
        form.field("willing", willing);
        form.optional("capacity", capacity);
        form.field("parking", parking);
        form.field("accessible", accessible);
        form.field("tour", tour);
        form.optional("remark", remark);
        willing.setValue(known.willing());
        capacity.setValue(known.capacity());
        remark.setValue(known.remark());
        form.clean();
        form.onSave(businesses::offer).afterwards(changed).again(() -> {
            changed.run();
            hosting(businesses.details(member.member()), businesses, changed);
        });
        new FormDialog(text("members.hosting.title"), form, text("members.form.save")).open();
    }

    /** @param known {@code null} for a new one */
    static void site(BusinessDetails member, SiteRow known, BusinessService businesses, Runnable changed) {
        var name = line(120);
        var street = line(160);
        var postcode = line(10);
        var town = line(80);
        var form = new RecordForm<>("members.sites.form", () -> new SiteData(name.getValue(), street.getValue(), postcode.getValue(), town.getValue()));
        form.field("name", name);
        form.optional("street", street);
        form.optional("postcode", postcode);
        form.optional("town", town);
        if (known != null) {
            name.setValue(known.data().name());
            street.setValue(known.data().street());
            postcode.setValue(known.data().postcode());
            town.setValue(known.data().town());
        }
        form.clean();
        form.onSave(data -> save(member, known, data, businesses)).afterwards(changed).again(() -> again(member.member(), known, businesses, changed));
        new FormDialog(text(known == null ? "members.sites.add" : "members.sites.title"), form, text("members.form.save")).open();
    }

    /** A place that is gone meanwhile can be added again. */
    private static void again(long member, SiteRow known, BusinessService businesses, Runnable changed) {
        changed.run();
        var now = businesses.details(member);
        site(now, known == null ? null : now.sites().stream().filter(site -> site.id() == known.id()).findFirst().orElse(null), businesses, changed);
    }

    private static void save(BusinessDetails member, SiteRow known, SiteData data, BusinessService businesses) {
        if (known == null) {
            businesses.add(new AddSite(member.member(), member.version(), data));
        } else {
            businesses.change(new ChangeSite(member.member(), member.version(), known.id(), data));
        }
    }

    private static TextField line(int max) {
        var field = new TextField();
        field.setMaxLength(max);
        return field;
    }
}
