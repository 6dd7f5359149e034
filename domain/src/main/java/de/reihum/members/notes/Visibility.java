package de.reihum.members.notes;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import java.util.EnumSet;
import java.util.Set;

/** Who may read a note: those who look after the members, everybody in the team, or the member itself as well. */
public enum Visibility {
    COORDINATION, TEAM, MEMBER;

    /** Companies of one network may compete: what was said in confidence is asked for only by those who may know it, so that nothing else can leak. */
    static Set<Visibility> readableBy(Actor actor) {
        return actor.may(Permission.MEMBERS_WRITE) ? EnumSet.allOf(Visibility.class) : EnumSet.of(TEAM, MEMBER);
    }
}
