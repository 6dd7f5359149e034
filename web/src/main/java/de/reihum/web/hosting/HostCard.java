package de.reihum.web.hosting;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import de.reihum.hosting.asking.HostDetails;
import de.reihum.hosting.asking.HostRequest;
import de.reihum.hosting.asking.RequestRow;
import de.reihum.hosting.rotation.Proposal;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Links;
import de.reihum.web.shared.parts.Rows;
import de.reihum.web.shared.parts.Tone;
import java.util.ArrayList;
import java.util.List;

/** One meeting's host: agreed, asked, or proposed with the reasons; below, what others said. */
class HostCard extends Card {

    private final transient HostDetails host;
    private final transient HostDialogs dialogs;
    private final transient Runnable changed;

    /** @param series of the meeting, or 0 @param dialogs {@code null} for who may only read */
    HostCard(HostDetails host, long series, HostDialogs dialogs, Runnable changed) {
        super(text("hosting.card"));
        addClassName("host-card");
        this.host = host;
        this.dialogs = dialogs != null && host.open() ? dialogs : null;
        this.changed = changed;
        if (host.host() != 0) {
            agreed();
        } else if (host.request() != null) {
            asked(host.request());
        } else if (host.proposal() != null) {
            proposed(host.proposal());
        } else {
            nobody(series);
        }
        if (!host.earlier().isEmpty()) {
            earlier();
        }
    }

    private void agreed() {
        var row = host.request();
        var badge = host.present() ? new Badge(Tone.GOOD, text("hosting.card.agreed")) : new Badge(Tone.WRONG, text("hosting.wish.left"));
        add(new Rows().row(Links.to("members/" + host.host(), host.hostName()), row == null ? "" : HostingWords.course(row), badge));
        if (!host.present()) {
            note(text("hosting.card.left", host.hostName()));
        }
        if (dialogs != null) {
            var actions = new ArrayList<Component>();
            if (!host.swaps().isEmpty()) {
                actions.add(Actions.link(text("hosting.swap"), () -> dialogs.swap(host, changed)));
            }
            actions.add(Actions.link(text("hosting.giveBack"), () -> dialogs.giveBack(host, changed)));
            actions(actions);
        }
    }

    private void asked(RequestRow row) {
        var badge = host.present() ? HostingWords.badge(HostRequest.State.ASKED) : new Badge.Word(Tone.WRONG, text("hosting.wish.left"));
        add(new Rows().row(Links.to("members/" + row.member(), row.memberName()), HostingWords.course(row), new Badge(badge)));
        note(host.present() ? text("hosting.card.until", formats().weekday(row.answerBy()), row.contactName().isEmpty() ? row.memberName() : row.contactName())
                : text("hosting.card.askedLeft", row.memberName()));
        list(host.unreachable().stream().map(HostCard::unreachable).toList());
        if (dialogs != null) {
            var actions = new ArrayList<Component>();
            if (host.present()) {
                actions.add(Actions.quiet(text("hosting.confirm.asked"), () -> dialogs.confirm(host, row.member(), row.memberName(), changed)));
                actions.add(Actions.quiet(text("hosting.decline.asked"), () -> dialogs.decline(host, changed)));
            }
            actions.add(Actions.link(text("hosting.withdraw"), () -> dialogs.withdraw(host, changed)));
            actions(actions);
        }
    }

    private void proposed(Proposal proposal) {
        if (!proposal.found()) {
            add(new Paragraph(text("hosting.card.noneAble")));
            reasons(proposal);
            if (dialogs != null) {
                actions(List.of(choose()));
            }
            return;
        }
        long member = proposal.member();
        var name = host.names().getOrDefault(member, "");
        add(new Rows().row(Links.to("members/" + member, name), HostingWords.ground(proposal), new Badge(Tone.PLAIN, text("hosting.sureness.PROPOSED"))));
        reasons(proposal);
        note(host.person().isEmpty() ? noPerson(member) : text("hosting.card.person", host.person()));
        if (dialogs != null) {
            var actions = new ArrayList<Component>();
            if (!host.person().isEmpty()) {
                actions.add(Actions.primary(text("hosting.ask", name), () -> dialogs.ask(host, member, name, changed)));
            }
            actions.add(Actions.quiet(text("hosting.confirm"), () -> dialogs.confirm(host, member, name, changed)));
            actions.add(choose());
            actions(actions);
        }
    }

    private void nobody(long series) {
        add(new Paragraph(text(!host.open() ? "hosting.card.none" : series != 0 && host.day() == null ? "hosting.card.noDay" : "hosting.card.noPool")));
        if (host.open() && series != 0 && host.day() != null) {
            link("series/" + series, text("hosting.card.toSeries"));
        }
        if (dialogs != null) {
            actions(List.of(choose()));
        }
    }

    private Component choose() {
        return Actions.link(text(host.proposal() == null || !host.proposal().found() ? "hosting.choose.first" : "hosting.choose"), () -> dialogs.choose(host, changed));
    }

    /** Why the company whose turn it is cannot be asked by mail. */
    private String noPerson(long member) {
        return host.unreachable().stream().filter(one -> one.member() == member).map(one -> text("hosting.card.noPerson", unreachable(one))).findFirst().orElse("");
    }

    private static String unreachable(HostDetails.Unreachable one) {
        return text("hosting.unreachable." + one.why(), one.name());
    }

    private void reasons(Proposal proposal) {
        list(HostingWords.passedOver(proposal, host.names()));
    }

    private void list(List<String> told) {
        if (!told.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("reasons");
            told.forEach(one -> list.add(new ListItem(one)));
            add(list);
        }
    }

    private void earlier() {
        var rows = new Rows();
        host.earlier().forEach(row -> rows.row(Links.to("members/" + row.member(), row.memberName()), HostingWords.course(row), new Badge(HostingWords.badge(row.state()))));
        add(new H3(text("hosting.card.earlier")), rows);
    }

    private void note(String words) {
        var note = new Paragraph(words);
        note.addClassName("quiet-text");
        add(note);
    }

    private void actions(List<Component> controls) {
        var row = new Div(controls.toArray(Component[]::new));
        row.addClassName("actions");
        add(row);
    }
}
