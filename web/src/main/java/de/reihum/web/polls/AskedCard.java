package de.reihum.web.polls;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.polls.InvitationRow;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.EmptyState;
import de.reihum.web.shared.parts.Links;
import de.reihum.web.shared.parts.Rows;
import de.reihum.web.shared.parts.Tone;
import java.util.List;

/** Members that were asked, each with its mails. */
class AskedCard extends Card {

    /** @param key {@code open} or {@code asked}, for the texts */
    AskedCard(String key, List<InvitationRow> members) {
        super(text("polls." + key + ".title", members.size()));
        if (members.isEmpty()) {
            add(new EmptyState("polls." + key + ".none"));
        } else {
            add(rows(members));
        }
    }

    static Rows rows(List<InvitationRow> members) {
        var rows = new Rows();
        members.forEach(one -> rows.row(Links.to("members/" + one.member(), one.memberName()), text("polls.asked.person", one.contactName(), mails(one)), badge(one)));
        return rows;
    }

    private static String mails(InvitationRow one) {
        if (one.mailedAt() == null) {
            return text("polls.asked.waiting");
        }
        return one.reminders() == 0 ? text("polls.asked.mailed", formats().day(one.mailedAt())) : text("polls.asked.reminded", one.reminders(), formats().day(one.remindedAt()));
    }

    private static Badge badge(InvitationRow one) {
        return one.answered() ? new Badge(Tone.GOOD, text("polls.asked.answered")) : new Badge(Tone.WAITING, text("polls.asked.open"));
    }
}
