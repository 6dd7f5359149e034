package de.reihum.web.invitations;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import de.reihum.invitations.InvitationPreview;
import de.reihum.invitations.SendInvitations;
import de.reihum.invitations.audience.Invitee;
import de.reihum.meetings.MeetingDetails;
import de.reihum.members.Contact.Channel;
import de.reihum.web.mail.Letters;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Figures;
import de.reihum.web.shared.parts.Links;
import de.reihum.web.shared.parts.Rows;
import de.reihum.web.shared.parts.Toast;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows whom through which person by which way before anybody is invited, and who cannot be reached and why; each way can be changed. */
final class InviteDialog {

    private static final int SHOWN = 100;

    private final InvitationPreview preview;
    private final InvitationDesk desk;
    private final Runnable changed;
    private final Map<Long, Channel> chosen = new HashMap<>();
    private final Div figures = new Div();
    private final Grid<Invitee> grid = new Grid<>();
    private final TwofoldList twofold;
    private final Dialog dialog = new Dialog(text("invitations.invite.title"));
    private final Button send = Actions.primary("", this::send);

    private final MailPreview sight = new MailPreview(this::readers, this::shown);

    /** Somebody who is named as a speaker has not agreed yet. */
    private boolean unsure;

    private InviteDialog(InvitationPreview preview, InvitationDesk desk, Runnable changed) {
        this.preview = preview;
        this.desk = desk;
        this.changed = changed;
        preview.reached().forEach(one -> chosen.put(one.member(), one.channel()));
        twofold = new TwofoldList(preview, chosen, this::leaveOut);
    }

    static void open(MeetingDetails meeting, InvitationDesk desk, Runnable changed) {
        var dialog = new InviteDialog(desk.invitations().preview(meeting.id(), Set.of()), desk, changed);
        meeting.data().agenda().slots().stream().filter(slot -> slot.hasSpeaker() && !slot.agreed()).findFirst().ifPresent(slot -> dialog.unsure = true);
        dialog.show();
    }

    private void show() {
        dialog.addClassNames("form-dialog", "wide");
        figures.getElement().setAttribute("aria-live", "polite");
        var content = new Div(new Paragraph(text(preview.already() == 0 ? "invitations.invite.text" : "invitations.invite.textMore", preview.already())), figures);
        content.addClassName("stack");
        if (unsure) {
            content.addComponentAsFirst(new Paragraph(text("invitations.invite.unsure")));
        }
        if (!preview.reached().isEmpty()) {
            content.add(twofold, grid);
            fill();
        }
        if (!preview.reached().isEmpty()) {
            content.add(sight);
        }
        if (!preview.missed().isEmpty()) {
            content.add(missed());
        }
        dialog.add(content);
        send.setDisableOnClick(true);
        dialog.getFooter().add(Actions.quiet(text("shared.cancel"), dialog::close), send);
        count();
        dialog.open();
    }

    private void fill() {
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setAriaLabel(text("invitations.invite.grid"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(InviteDialog::named).setHeader(text("invitations.list.column.member")).setFlexGrow(1);
        grid.addComponentColumn(this::way).setHeader(text("invitations.list.column.channel")).setWidth("190px").setFlexGrow(0);
        grid.setItems(preview.reached());
        grid.setAllRowsVisible(preview.reached().size() <= 6);
    }

    private static Component named(Invitee one) {
        var person = new Span(one.contactName());
        person.addClassName("secondary");
        var both = new Div(new Div(one.memberName()), person);
        both.addClassName("named");
        return both;
    }

    private Select<Channel> way(Invitee one) {
        var way = new Select<Channel>();
        way.setItems(List.copyOf(one.ways()));
        way.setItemLabelGenerator(channel -> channel == null ? text("invitations.invite.not") : InvitationWords.channel(channel));
        way.setEmptySelectionAllowed(true);
        way.setEmptySelectionCaption(text("invitations.invite.not"));
        way.setAriaLabel(text("invitations.invite.way", one.memberName()));
        way.setWidthFull();
        way.setValue(chosen.get(one.member()));
        way.addValueChangeListener(change -> {
            chosen.put(one.member(), change.getValue());
            count();
        });
        return way;
    }

    private void leaveOut(Invitee one) {
        chosen.put(one.member(), null);
        grid.getDataProvider().refreshAll();
        count();
    }

    private Details missed() {
        var rows = new Rows();
        preview.missed().stream().limit(SHOWN).forEach(one -> rows.row(Links.to("members/" + one.member(), one.memberName()), text("invitations.obstacle." + one.obstacle(), one.contactName())));
        var block = new Div(rows);
        if (preview.missed().size() > SHOWN) {
            block.add(new Paragraph(text("invitations.shown", preview.missed().size() - SHOWN)));
        }
        var details = new Details(text("invitations.missed", preview.missed().size()), block);
        details.setOpened(preview.missed().size() <= 5);
        return details;
    }

    private void count() {
        figures.removeAll();
        figures.add(new Figures().figure(formats().number(count(Channel.MAIL)), text("invitations.figure.mails")).figure(formats().number(count(Channel.LETTER)), text("invitations.figure.letters"))
                .figure(formats().number(count(Channel.PHONE)), text("invitations.figure.calls")).figure(formats().number(preview.missed().size()), text("invitations.figure.missed")));
        long all = chosen.values().stream().filter(channel -> channel != null).count();
        send.setText(text("invitations.invite.confirm", all));
        send.setEnabled(all > 0 && !unsure);
        sight.look();
        twofold.show();
    }

    private List<MailPreview.Reader> readers() {
        return preview.reached().stream().filter(one -> chosen.get(one.member()) == Channel.MAIL).map(one -> new MailPreview.Reader(one.contact(), one.contactName(), one.memberName())).toList();
    }

    private Letters.Shown shown(long contact) {
        return desk.sight().invitation(preview.meeting(), contact);
    }

    private long count(Channel channel) {
        return chosen.values().stream().filter(one -> one == channel).count();
    }

    private void send() {
        var without = chosen.entrySet().stream().filter(one -> one.getValue() == null).map(Map.Entry::getKey).collect(Collectors.toSet());
        var other = preview.reached().stream().filter(one -> chosen.get(one.member()) != null && chosen.get(one.member()) != one.channel())
                .collect(Collectors.toMap(Invitee::member, one -> chosen.get(one.member())));
        dialog.close();
        var sent = desk.invitations().send(new SendInvitations(preview.meeting(), preview.version(), Set.of(), without, other));
        Toast.done(text("invitations.invite.done", sent.mails(), sent.letters(), sent.calls()));
        changed.run();
    }
}
