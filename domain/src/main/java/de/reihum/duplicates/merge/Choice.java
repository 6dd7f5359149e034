package de.reihum.duplicates.merge;

import de.reihum.duplicates.merge.MergeService.MergeContacts;
import de.reihum.duplicates.merge.MergeService.MergeMembers;
import de.reihum.members.Contact;
import de.reihum.members.Contact.Consent;
import de.reihum.members.ContactData;
import de.reihum.members.MemberData;
import de.reihum.shared.Folding;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts one record together from two. What the first one does not know comes from the other one, whatever was chosen. */
final class Choice {

    private static final int MAX_TAGS = 20;
    private static final int MAX_NOTES = 4000;

    private Choice() {}

    /** Where the first one knows nothing. */
    static Set<MemberField> proposed(MemberData mine, MemberData others) {
        return Arrays.stream(MemberField.values()).filter(field -> field.text(mine).isEmpty() && !field.text(others).isEmpty())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MemberField.class)));
    }

    static Set<ContactField> proposed(ContactData mine, ContactData others) {
        return Arrays.stream(ContactField.values()).filter(field -> field.text(mine).isEmpty() && !field.text(others).isEmpty())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ContactField.class)));
    }

    /** @see MergeMembers#taken */
    static MemberData of(MemberData mine, MemberData others, Set<MemberField> taken) {
        var wanted = proposed(mine, others);
        wanted.addAll(taken);
        var place = wanted.contains(MemberField.ADDRESS) ? others : mine;
        return new MemberData(from(wanted, MemberField.NAME, mine, others).name(), from(wanted, MemberField.KIND, mine, others).kind(),
                mine.status(), from(wanted, MemberField.EMPLOYEES, mine, others).employees(),
                from(wanted, MemberField.SECTOR, mine, others).sector(), place.street(), place.postcode(), place.town(),
                from(wanted, MemberField.WEBSITE, mine, others).website(), from(wanted, MemberField.JOINED_ON, mine, others).joinedOn(), tags(mine, others), notes(mine, others))
                .with(mine.section() == null ? others.section() : mine.section(), mine.employeesOn().isEmpty() ? others.employeesOn() : mine.employeesOn(),
                        mine.languages().isEmpty() ? others.languages() : mine.languages());
    }

    /** @see MergeContacts#taken */
    static ContactData of(ContactData mine, ContactData others, Set<ContactField> taken) {
        var wanted = proposed(mine, others);
        wanted.addAll(taken);
        var roles = EnumSet.noneOf(Contact.Role.class);
        roles.addAll(mine.roles());
        roles.addAll(others.roles());
        var consent = Stream.of(Consent.REFUSED, Consent.GIVEN).filter(one -> mine.consent() == one || others.consent() == one).findFirst().orElse(Consent.UNKNOWN);
        return new ContactData(from(wanted, ContactField.SALUTATION, mine, others).salutation(), from(wanted, ContactField.TITLE, mine, others).title(),
                from(wanted, ContactField.FIRST_NAME, mine, others).firstName(), from(wanted, ContactField.LAST_NAME, mine, others).lastName(),
                from(wanted, ContactField.POSITION, mine, others).position(), from(wanted, ContactField.EMAIL, mine, others).email(),
                from(wanted, ContactField.PHONE, mine, others).phone(), roles, from(wanted, ContactField.LANGUAGE, mine, others).language(),
                consent, mine.consent() == consent ? mine.consentSource() : others.consentSource())
                .with(mine.channel() == null ? others.channel() : mine.channel(), both(mine.interests(), others.interests()));
    }

    private static Set<String> both(Set<String> mine, Set<String> others) {
        return Stream.concat(mine.stream(), others.stream()).limit(MAX_TAGS).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether both notes fit into one. */
    static boolean notesFit(MemberData mine, MemberData others) {
        return mine.notes().length() + others.notes().length() + 2 <= MAX_NOTES;
    }

    private static String notes(MemberData mine, MemberData others) {
        if (mine.notes().isEmpty() || others.notes().isEmpty() || mine.notes().contains(others.notes())) {
            return mine.notes().isEmpty() ? others.notes() : mine.notes();
        }
        return notesFit(mine, others) ? mine.notes() + "\n\n" + others.notes() : mine.notes();
    }

    private static Set<String> tags(MemberData mine, MemberData others) {
        var all = new LinkedHashMap<String, String>();
        Stream.concat(mine.tags().stream(), others.tags().stream()).forEach(tag -> all.putIfAbsent(Folding.fold(tag), tag));
        return all.values().stream().limit(MAX_TAGS).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static <F, D> D from(Set<F> taken, F field, D mine, D others) {
        return taken.contains(field) ? others : mine;
    }
}
