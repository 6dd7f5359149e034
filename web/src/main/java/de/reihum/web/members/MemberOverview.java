package de.reihum.web.members;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import de.reihum.members.MemberDetails;
import de.reihum.web.members.contacts.ContactsCard;
import de.reihum.web.members.timeline.MemberTimeline;
import de.reihum.web.members.timeline.TimelineSource;
import de.reihum.web.shared.page.TwoColumns;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.TagBadge;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What happened with a member, and beside it what every feature has to say about it now. */
class MemberOverview extends TwoColumns {

    private final MemberTimeline timeline;
    private final ContactsCard people;
    private final transient List<MemberPart> parts;
    private final transient List<List<Component>> cards = new ArrayList<>();
    private final transient Runnable changed;

    /** @param changed shows the page anew */
    MemberOverview(MemberDetails member, Iterable<TimelineSource> sources, List<MemberPart> parts, Runnable changed) {
        this.parts = parts;
        this.changed = changed;
        timeline = new MemberTimeline(member, sources);
        people = new ContactsCard(member);
        parts.forEach(part -> cards.add(part.cards(member, changed)));
        left(timeline);
        arrange(member);
    }

    /** Only its own data have changed: what does not show them stays, and nobody is asked for it. */
    void revised(MemberDetails before, MemberDetails now) {
        timeline.revised(before, now);
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).concerned(before, now)) {
                cards.set(i, parts.get(i).cards(now, changed));
            }
        }
        arrange(now);
    }

    private void arrange(MemberDetails member) {
        var all = new ArrayList<Component>(List.of(people));
        cards.forEach(all::addAll);
        if (!member.data().notes().isEmpty()) {
            var notes = new Paragraph(member.data().notes());
            notes.addClassName("written");
            all.add(new Card(text("members.form.notes"), notes));
        }
        if (!member.data().tags().isEmpty()) {
            var tags = new Card(text("members.form.tags"));
            new TreeSet<>(member.data().tags()).forEach(tag -> tags.add(new TagBadge(tag)));
            all.add(tags);
        }
        onlyRight(all);
    }
}
