package de.reihum.web.duplicates;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.duplicates.DuplicateRow;
import de.reihum.duplicates.DuplicateService;
import de.reihum.members.MemberDetails;
import de.reihum.web.members.MemberPart;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Links;
import de.reihum.web.shared.parts.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** On a member's page: with whom it may be the same. */
@ApplicationScoped
public class DuplicatesPart implements MemberPart {

    private static final int ORDER = 5;

    private DuplicateService duplicates;
    private Actor actor;

    protected DuplicatesPart() {}

    @Inject
    public DuplicatesPart(DuplicateService duplicates, Actor actor) {
        this.duplicates = duplicates;
        this.actor = actor;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean concerned(MemberDetails before, MemberDetails now) {
        return now.renamedSince(before) || !now.data().postcode().equals(before.data().postcode()) || !now.data().town().equals(before.data().town());
    }

    @Override
    public List<Component> cards(MemberDetails member, Runnable changed) {
        var pairs = actor.may(Permission.MEMBERS_MERGE) && !member.archived() ? duplicates.ofMember(member.id()) : List.<DuplicateRow>of();
        if (pairs.isEmpty()) {
            return List.of();
        }
        var rows = new Rows();
        pairs.forEach(pair -> rows.row(other(pair, member), String.join(" · ", DuplicateWords.reasons(pair)), Links.to(DuplicatesView.path(pair), text("duplicates.member.compare"))));
        return List.of(new Card(text("duplicates.member.title"), rows));
    }

    private static String other(DuplicateRow pair, MemberDetails member) {
        return DuplicateWords.side(pair.other().member() == member.id() ? pair.one() : pair.other());
    }
}
