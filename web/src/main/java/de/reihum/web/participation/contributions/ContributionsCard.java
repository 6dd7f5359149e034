package de.reihum.web.participation.contributions;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.members.MemberDetails;
import de.reihum.participation.contributions.ContributionRow;
import de.reihum.participation.contributions.ContributionService;
import de.reihum.web.members.MemberPart;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What a member gave last, on its page, and the way to note more. */
@ApplicationScoped
public class ContributionsCard implements MemberPart {

    private static final int SHOWN = 4;

    private ContributionService contributions;
    private MemberContributions newest;
    private Actor actor;
    private Clock clock;

    protected ContributionsCard() {}

    @Inject
    public ContributionsCard(ContributionService contributions, MemberContributions newest, Actor actor, Clock clock) {
        this.contributions = contributions;
        this.newest = newest;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean concerned(MemberDetails before, MemberDetails now) {
        return false;
    }

    @Override
    public List<Component> cards(MemberDetails member, Runnable changed) {
        if (!actor.may(Permission.PARTICIPATION_READ)) {
            return List.of();
        }
        boolean writable = actor.may(Permission.PARTICIPATION_WRITE);
        var given = newest.newest(member.id()).stream().limit(SHOWN).toList();
        var card = new Card(text("participation.contribution.card"));
        card.add(given.isEmpty() ? new Paragraph(text("participation.contribution.none")) : rows(given, writable, changed));
        if (writable && !member.archived()) {
            card.corner(Actions.link(text("participation.contribution.add"), () -> ContributionDialog.add(member.id(), contributions, LocalDate.now(clock), changed)));
        }
        return List.of(card);
    }

    private Rows rows(List<ContributionRow> given, boolean writable, Runnable changed) {
        var rows = new Rows();
        given.forEach(one -> rows.row(one.line(), ContributionWords.when(one), writable ? new Component[] {change(one, changed)} : new Component[0]));
        return rows;
    }

    private Component change(ContributionRow one, Runnable changed) {
        var button = Actions.link(text("participation.contribution.change"), () -> ContributionDialog.change(one, contributions, changed));
        button.setAriaLabel(text("participation.contribution.change.named", one.line()));
        return button;
    }
}
