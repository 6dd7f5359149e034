package de.reihum.web.attendance.report;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.attendance.closing.Gift;
import de.reihum.attendance.closing.GiftData;
import de.reihum.attendance.closing.PhotoService;
import de.reihum.shared.InvalidValue;
import de.reihum.web.attendance.AttendanceWords;
import de.reihum.web.attendance.minutes.Report;
import de.reihum.web.shared.form.FormDialog;
import de.reihum.web.shared.form.OneClick;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.page.TwoColumns;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Rows;
import de.reihum.web.touches.Who;
import de.reihum.web.touches.WhoSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** The step in which stands who gave something, and the pictures. */
@ApplicationScoped
public class GiftDesk {

    private WhoSource people;
    private PhotoService photos;

    protected GiftDesk() {}

    @Inject
    public GiftDesk(WhoSource people, PhotoService photos) {
        this.people = people;
        this.photos = photos;
    }

    Component step(Report report, Runnable next, Runnable again) {
        var actions = new Div(Actions.quiet(text("attendance.back"), () -> UI.getCurrent().navigate(report.path(2))), Actions.primary(text("attendance.next"), () -> OneClick.run(() -> {
            report.save(report.data());
            next.run();
        }, again)));
        actions.addClassName("actions");
        return new TwoColumns().left(gifts(report, again), new PhotosCard(photos, report.details(), true, again), actions).right(new Card(text("attendance.gifts.why"), new Paragraph(text("attendance.gifts.counts"))));
    }

    private Card gifts(Report report, Runnable again) {
        var card = new Card(text("attendance.step.gifts")).corner(Actions.link(text("attendance.gifts.add"), () -> add(report, again)));
        var rows = new Rows();
        report.data().gifts().forEach(gift -> rows.row(report.details().names().getOrDefault(gift.member(), ""), explanation(gift), Actions.link(text("attendance.gifts.remove"), () -> OneClick.run(() -> {
            report.save(report.data().withGifts(report.data().gifts().stream().filter(one -> !one.equals(gift)).toList()));
            again.run();
        }, again))));
        card.add(report.data().gifts().isEmpty() ? new Paragraph(text("attendance.gifts.none")) : rows);
        return card;
    }

    static String explanation(GiftData gift) {
        return gift.line().isEmpty() ? AttendanceWords.gift(gift.kind()) : AttendanceWords.gift(gift.kind()) + ": " + gift.line();
    }

    private void add(Report report, Runnable again) {
        var member = new ComboBox<Who>();
        member.setItems(people.field(false));
        member.setItemLabelGenerator(Who::name);
        var kind = new Select<Gift.Kind>();
        kind.setItems(Gift.Kind.values());
        kind.setItemLabelGenerator(AttendanceWords::gift);
        kind.setValue(Gift.Kind.TALK);
        var line = new TextField();
        var form = new RecordForm<GiftData>("attendance.form", () -> {
            if (member.getValue() == null) {
                throw new InvalidValue("member", "attendance.refusal.giftMember");
            }
            return new GiftData(member.getValue().member(), kind.getValue(), line.getValue());
        });
        form.field("member", member);
        form.field("kind", kind);
        form.optional("line", line);
        form.clean();
        form.onSave(gift -> report.save(report.data().withGifts(added(report.data().gifts(), gift)))).afterwards(again).again(() -> {
            report.loadAgain();
            again.run();
            add(report, again);
        });
        new FormDialog(text("attendance.gifts.add"), form, text("attendance.gifts.save")).open();
    }

    private static List<GiftData> added(List<GiftData> known, GiftData gift) {
        return Stream.concat(known.stream(), Stream.of(gift)).distinct().toList();
    }
}
