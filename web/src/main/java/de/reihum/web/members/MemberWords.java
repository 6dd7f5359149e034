package de.reihum.web.members;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.members.Contact;
import de.reihum.members.Employees;
import de.reihum.members.Member;
import de.reihum.members.business.Section;
import de.reihum.shared.PartialDate;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.Tone;
import de.reihum.web.shared.text.Texts;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** How the words of members are said to people, in the page's language. */
public final class MemberWords {

    private MemberWords() {}

    public static String kind(Member.Kind kind) {
        return kind == null ? "" : text("members.kind." + kind);
    }

    public static String status(Member.Status status) {
        return status == null ? "" : text("members.status." + status);
    }

    public static String participation(Member.Participation participation) {
        return participation == null ? "" : text("members.participation." + participation);
    }

    /** "C Verarbeitendes Gewerbe". */
    public static String section(Section section) {
        return section == null ? "" : section + " " + text("members.section." + section);
    }

    /** In the page's own language. */
    public static String spoken(String language) {
        return new Locale(language).getDisplayLanguage(Texts.language());
    }

    public static String size(Employees.Size size) {
        return size == null ? "" : text("members.size." + size);
    }

    public static String role(Contact.Role role) {
        return text("members.role." + role);
    }

    public static String roles(Collection<Contact.Role> roles) {
        return roles.stream().sorted().map(MemberWords::role).collect(Collectors.joining(", "));
    }

    public static String salutation(Contact.Salutation salutation) {
        return text("members.salutation." + salutation);
    }

    public static String consent(Contact.Consent consent) {
        return text("members.consent." + consent);
    }

    /** Empty when nobody knows. */
    public static String channel(Contact.Channel channel) {
        return channel == null ? "" : text("members.reach." + channel);
    }

    public static String language(String language) {
        return text("members.language." + language);
    }

    public static Badge.Word badge(Member.Status status) {
        var tone = switch (status) {
            case ACTIVE -> Tone.GOOD;
            case PROSPECT, APPLIED -> Tone.INFORMATION;
            case PAUSED -> Tone.WAITING;
            case LEFT -> Tone.PLAIN;
        };
        return new Badge.Word(tone, status(status));
    }

    /** {@code null} before the first judgement. */
    public static Badge.Word badge(Member.Participation participation) {
        if (participation == null) {
            return null;
        }
        var tone = switch (participation) {
            case ACTIVE -> Tone.GOOD;
            case NEW -> Tone.INFORMATION;
            case PAUSED -> Tone.WAITING;
            case PASSIVE -> Tone.PLAIN;
        };
        return new Badge.Word(tone, participation(participation));
    }

    public static Badge.Word archived() {
        return new Badge.Word(Tone.WAITING, text("members.archived"));
    }

    /** "48 Beschäftigte (klein)", or empty. */
    public static String employees(String employees, Employees.Size size) {
        return employees.isEmpty() ? "" : text("members.employees", employees, size(size));
    }

    /** 03.11.2019, 11/2019 or 2019: as much as is known. */
    public static String date(String joinedOn) {
        if (joinedOn.isEmpty()) {
            return "";
        }
        var date = new PartialDate(joinedOn);
        return date.knowsDay() ? formats().day(date.from()) : date.knowsMonth() ? date.text().substring(5) + "/" + date.text().substring(0, 4) : date.text();
    }
}
