package de.reihum.web.duplicates;

import static de.reihum.web.shared.text.Texts.text;

import de.reihum.duplicates.merge.ContactField;
import de.reihum.duplicates.merge.ContactPreview;
import de.reihum.duplicates.merge.MemberField;
import de.reihum.duplicates.merge.MemberPreview;
import de.reihum.duplicates.merge.MergeService;
import de.reihum.duplicates.merge.MergeService.MergeContacts;
import de.reihum.duplicates.merge.MergeService.MergeMembers;
import de.reihum.members.Contact;
import de.reihum.members.ContactData;
import de.reihum.members.MemberData;
import de.reihum.shared.Reason;
import de.reihum.web.members.MemberWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is to be decided about two entries, whether they are members or contacts.
 *
 * @param member whose page shows the result
 * @param moves what comes along, in sentences
 * @param run makes them one, with what is chosen at that moment
 */
record Merging(String stays, String goes, long member, Comparison<?> comparison, List<String> moves, Runnable merge) {

    static Merging ofMembers(MergeService merges, long stays, long goes) {
        var preview = merges.previewMembers(stays, goes);
        var mine = preview.survivor();
        var others = preview.absorbed();
        var lines = Arrays.stream(MemberField.values()).map(field -> new Comparison.Line<>(field, value(field, mine.data()), value(field, others.data()))).toList();
        var comparison = new Comparison<>(mine.data().name(), others.data().name(), lines, preview.proposed());
        return new Merging(mine.data().name(), others.data().name(), stays, comparison, moves(preview),
                () -> merges.mergeMembers(new MergeMembers(stays, mine.version(), goes, others.version(), comparison.taken())));
    }

    static Merging ofContacts(MergeService merges, long stays, long goes) {
        var preview = merges.previewContacts(stays, goes);
        var mine = preview.survivor();
        var others = preview.absorbed();
        var lines = Arrays.stream(ContactField.values()).map(field -> new Comparison.Line<>(field, value(field, mine.data()), value(field, others.data()))).toList();
        var comparison = new Comparison<>(mine.name(), others.name(), lines, preview.proposed());
        return new Merging(mine.name(), others.name(), mine.member(), comparison, moves(preview),
                () -> merges.mergeContacts(new MergeContacts(stays, mine.version(), goes, others.version(), comparison.taken())));
    }

    void run() {
        merge.run();
    }

    private static List<String> moves(MemberPreview preview) {
        var lines = new ArrayList<String>();
        lines.add(text("duplicates.merge.people", preview.people()));
        preview.joined().forEach(joined -> lines.add(text("duplicates.merge.joined", joined.name(), joined.email())));
        lines.addAll(words(preview.forecast()));
        lines.add(text("duplicates.merge.tags"));
        lines.add(text("duplicates.merge.address"));
        return lines;
    }

    private static List<String> moves(ContactPreview preview) {
        var lines = new ArrayList<>(words(preview.forecast()));
        lines.add(text("duplicates.merge.roles"));
        lines.add(text("duplicates.merge.address"));
        return lines;
    }

    private static List<String> words(List<Reason> forecast) {
        return forecast.stream().map(reason -> text(reason.key(), reason.arguments().toArray())).toList();
    }

    private static String value(MemberField field, MemberData data) {
        return switch (field) {
            case KIND -> MemberWords.kind(data.kind());
            case JOINED_ON -> MemberWords.date(data.joinedOn());
            default -> field.text(data);
        };
    }

    private static String value(ContactField field, ContactData data) {
        return switch (field) {
            case SALUTATION -> data.salutation() == Contact.Salutation.NONE ? "" : MemberWords.salutation(data.salutation());
            case LANGUAGE -> MemberWords.language(data.language());
            default -> field.text(data);
        };
    }
}
