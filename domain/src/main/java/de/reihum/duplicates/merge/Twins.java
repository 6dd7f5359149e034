package de.reihum.duplicates.merge;

import de.reihum.members.Contact;
import de.reihum.members.Member;
import java.util.List;

/** A person whom both members know under one mail address. */
record Twins(Contact stays, Contact goes) {

    /** One address stands for one person at a member, so each of the survivor's contacts joins at most one of those that are in use. */
    static List<Twins> of(Member survivor, Member absorbed) {
        return survivor.contacts().stream().filter(stays -> !stays.archived() && stays.email() != null)
                .flatMap(stays -> absorbed.contacts().stream().filter(goes -> !goes.archived() && stays.email().equals(goes.email())).map(goes -> new Twins(stays, goes))).toList();
    }

    MemberPreview.Joined told() {
        return new MemberPreview.Joined(stays.id(), goes.id(), stays.name(), stays.email().text());
    }
}
