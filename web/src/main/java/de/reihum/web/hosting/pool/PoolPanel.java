package de.reihum.web.hosting.pool;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.reihum.hosting.planning.Evening;
import de.reihum.hosting.pool.EntryRow;
import de.reihum.hosting.pool.PoolDetails;
import de.reihum.web.hosting.HostingWords;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.page.TwoColumns;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.EmptyState;
import de.reihum.web.shared.parts.Facts;
import de.reihum.web.shared.parts.Figures;
import de.reihum.web.shared.parts.Links;
import de.reihum.web.shared.parts.Rows;
import de.reihum.web.shared.parts.Tone;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The next meetings with their hosts and the reasons at the left; who comes after that, and how even it is, at the right. */
class PoolPanel extends TwoColumns {

    private static final int SHOWN = 6;

    private final transient PoolDetails pool;
    private final transient PoolDialogs dialogs;
    private final transient Runnable changed;

    /** @param dialogs {@code null} for who may only read */
    PoolPanel(PoolDetails pool, PoolDialogs dialogs, Runnable changed) {
        this.pool = pool;
        this.dialogs = dialogs;
        this.changed = changed;
        if (pool.entries().isEmpty()) {
            left(new Card(text("hosting.pool.title"), dialogs == null ? new EmptyState("hosting.pool.empty") : new EmptyState("hosting.pool.empty", begin())));
            return;
        }
        left(next());
        right(line(), fairness(), rules());
    }

    private Component[] begin() {
        var admit = Actions.primary(text("hosting.admit"), () -> dialogs.admit(pool.series(), changed));
        return pool.willing() == 0 ? new Component[] {admit} : new Component[] {admit, willing()};
    }

    private Component willing() {
        return Actions.quiet(text("hosting.admitWilling", pool.willing()), () -> dialogs.admitWilling(pool.series(), changed));
    }

    private Card next() {
        var lines = new Rows();
        pool.next().forEach(evening -> evening(lines, evening));
        var note = new Paragraph(text("hosting.next.note"));
        note.addClassName("quiet-text");
        return pool.next().isEmpty() ? new Card(text("hosting.next"), new Paragraph(text("hosting.next.none"))) : new Card(text("hosting.next"), lines, note);
    }

    private void evening(Rows lines, Evening evening) {
        var name = pool.names().getOrDefault(evening.member(), text("hosting.next.nobody"));
        var day = evening.meeting() == 0 ? text("hosting.next.byRhythm", formats().fullDay(evening.day())) : formats().fullDay(evening.day());
        var why = evening.proposal() != null && evening.proposal().found() ? text("hosting.next.line", day, HostingWords.ground(evening.proposal())) : day;
        var words = evening.meeting() == 0 ? new Span(name) : Links.to("meetings/" + evening.meeting(), name);
        lines.row(words, why, new Badge(HostingWords.badge(evening.sureness())));
        if (evening.proposal() != null) {
            var told = HostingWords.passedOver(evening.proposal(), pool.names());
            if (!told.isEmpty()) {
                lines.add(new ListItem(reasons(told)));
            }
        }
    }

    private static UnorderedList reasons(List<String> told) {
        var list = new UnorderedList();
        list.addClassName("reasons");
        told.forEach(one -> list.add(new ListItem(one)));
        return list;
    }

    private Card line() {
        var list = new OrderedList();
        list.addClassName("line");
        pool.entries().stream().limit(SHOWN).forEach(row -> list.add(item(row)));
        var card = new Card(text("hosting.line"), list).link("series/" + pool.series() + "/hosts", dialogs == null ? text("hosting.all", pool.entries().size()) : text("hosting.edit"));
        if (dialogs != null) {
            var actions = new Div(Actions.link(text("hosting.admit"), () -> dialogs.admit(pool.series(), changed)));
            actions.addClassName("actions");
            if (pool.willing() > 0) {
                actions.add(Actions.link(text("hosting.admitWilling", pool.willing()), () -> dialogs.admitWilling(pool.series(), changed)));
            }
            card.add(actions);
        }
        return card;
    }

    /** Whoever is not simply asked has a badge that says why. */
    private static ListItem item(EntryRow row) {
        var item = new ListItem(Links.to("members/" + row.member(), row.memberName()), explanation(row));
        var wish = HostingWords.wish(row);
        if (wish.tone() != Tone.GOOD) {
            item.add(new Badge(wish));
        }
        return item;
    }

    private static Span explanation(EntryRow row) {
        var words = new Span(Stream.of(text("hosting.line.last", HostingWords.last(row)), row.next() == null ? "" : text("hosting.line.next", formats().day(row.next())),
                row.asked() == null ? "" : text("hosting.line.asked", formats().day(row.asked()))).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · ")));
        words.addClassName("explanation");
        return words;
    }

    private Card fairness() {
        var fair = pool.fairness();
        if (!fair.known()) {
            return new Card(text("hosting.fairness"), new Paragraph(text("hosting.fairness.unknown")));
        }
        var note = new Paragraph(text("hosting.fairness.note", formats().decimal(fair.most()), formats().decimal(fair.fewest()), fair.companies()));
        note.addClassName("quiet-text");
        var verdict = fair.even() ? new Badge(Tone.GOOD, text("hosting.fairness.even")) : new Badge(Tone.WAITING, text("hosting.fairness.uneven"));
        return new Card(text("hosting.fairness"), new Figures().figure(formats().decimal(fair.gap()), text("hosting.fairness.meaning")), note).corner(verdict);
    }

    private Card rules() {
        var rules = pool.rules();
        var facts = new Facts().fact(text("hosting.rules.seats"), rules.seats() == 0 ? text("hosting.rules.seats.own") : formats().number(rules.seats()))
                .fact(text("hosting.rules.stepFree"), text(rules.stepFree() ? "hosting.yes" : "hosting.no")).fact(text("hosting.rules.days"), text("hosting.rules.days.value", rules.days()))
                .fact(text("hosting.rules.onwards"), text(rules.onwards() ? "hosting.rules.onwards.yes" : "hosting.rules.onwards.no"));
        var card = new Card(text("hosting.rules"), facts);
        return dialogs == null ? card : card.corner(Actions.link(text("hosting.rules.change"), () -> dialogs.rules(pool, changed)));
    }
}
