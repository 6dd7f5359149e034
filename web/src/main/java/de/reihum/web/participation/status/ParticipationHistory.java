package de.reihum.web.participation.status;

import static de.reihum.web.shared.text.Texts.text;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.members.MemberDetails;
import de.reihum.participation.ParticipationService;
import de.reihum.participation.SpellRow;
import de.reihum.participation.rules.Judgement;
import de.reihum.shared.ProductClock;
import de.reihum.web.members.MemberWords;
import de.reihum.web.members.timeline.TimelineSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** When a member's status changed, and why, among everything else that happened with it. */
@ApplicationScoped
public class ParticipationHistory implements TimelineSource {

    private ParticipationService participation;
    private Actor actor;

    protected ParticipationHistory() {}

    @Inject
    public ParticipationHistory(ParticipationService participation, Actor actor) {
        this.participation = participation;
        this.actor = actor;
    }

    @Override
    public boolean concerned(MemberDetails before, MemberDetails now) {
        return false;
    }

    @Override
    public List<Entry> about(MemberDetails member) {
        return actor.may(Permission.PARTICIPATION_READ)
                ? participation.history(member.id()).stream().filter(spell -> spell.participation() != null).map(ParticipationHistory::entry).toList() : List.of();
    }

    private static Entry entry(SpellRow spell) {
        var cause = ParticipationWords.cause(spell);
        var why = spell.cause() == Judgement.Cause.LINES ? ParticipationWords.findings(spell.began()) : cause;
        return new Entry(spell.from().atStartOfDay(ProductClock.ZONE).toInstant(), "", text("participation.became", MemberWords.participation(spell.participation())), List.of(why));
    }
}
