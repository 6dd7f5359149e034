package de.reihum.members;

import de.reihum.shared.Checks;
import de.reihum.shared.EmailAddress;
import de.reihum.shared.Lines;
import de.reihum.shared.Reason;
import java.util.List;
import java.util.Set;

/**
 * What a form, a line of an import or a REST call says about a contact, tidied but not yet checked.
 *
 * @param email empty when there is none
 * @param phone as it shall be shown; unreadable ones are kept as they were written
 * @param channel how she wants to be reached, or {@code null} when nobody knows
 * @param interests topics, in the network's own words
 * @param language {@code de} or {@code en}
 * @param consentSource where the consent was given or refused, e.g. "Beitrittsformular"
 */
public record ContactData(Contact.Salutation salutation, String title, String firstName, String lastName, String position, String email, String phone,
        Set<Contact.Role> roles, String language, Contact.Consent consent, String consentSource, Contact.Channel channel, Set<String> interests) {

    public static final Set<String> LANGUAGES = Set.of("de", "en");

    public ContactData {
        salutation = salutation == null ? Contact.Salutation.NONE : salutation;
        title = Lines.one(title);
        firstName = Lines.one(firstName);
        lastName = Lines.one(lastName);
        position = Lines.one(position);
        email = Lines.one(email);
        phone = Lines.one(phone);
        roles = roles == null ? Set.of() : Set.copyOf(roles);
        language = language == null || language.isBlank() ? "de" : language.strip();
        consent = consent == null ? Contact.Consent.UNKNOWN : consent;
        consentSource = Lines.one(consentSource);
        interests = interests == null ? Set.of() : Set.copyOf(interests);
    }

    /** Without what is known about wishes and interests. */
    public ContactData(Contact.Salutation salutation, String title, String firstName, String lastName, String position, String email, String phone, Set<Contact.Role> roles,
            String language, Contact.Consent consent, String consentSource) {
        this(salutation, title, firstName, lastName, position, email, phone, roles, language, consent, consentSource, null, Set.of());
    }

    public ContactData with(Contact.Channel newChannel, Set<String> newInterests) {
        return new ContactData(salutation, title, firstName, lastName, position, email, phone, roles, language, consent, consentSource, newChannel, newInterests);
    }

    public static ContactData of(String firstName, String lastName, String email) {
        return new ContactData(null, "", firstName, lastName, "", email, "", Set.of(), "de", null, "");
    }

    /** Why it would be refused, without refusing: for dry runs. Empty when all is well. */
    public List<Reason> reasons() {
        return Checks.reasons(this::check);
    }

    void check() {
        var checks = new Checks()
                .require(!(firstName + lastName + email).isEmpty(), "lastName", "members.refusal.contactNameMissing")
                .require(LANGUAGES.contains(language), "language", "members.refusal.language");
        MemberData.length(checks, "title", title, 40);
        MemberData.length(checks, "firstName", firstName, 80);
        MemberData.length(checks, "lastName", lastName, 80);
        MemberData.length(checks, "position", position, 120);
        MemberData.length(checks, "phone", phone, 40);
        MemberData.length(checks, "consentSource", consentSource, 120);
        checks.value("email", this::emailOrNull);
        checks.value("interests", () -> Tags.stored(interests));
        checks.done();
    }

    EmailAddress emailOrNull() {
        return email.isEmpty() ? null : new EmailAddress(email);
    }
}
