package de.reihum.tenancy;

import de.reihum.shared.InvalidValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.Set;

/**
 * What a network speaks and how its access is protected. What counts stands beside what the network has said itself, because every sign-in and
 * every mail asks for the one, and the umbrella office's default follows only where the other is missing.
 */
@Embeddable
public class HouseRules {

    private static final Set<String> LANGUAGES = Set.of("de", "en");

    @Column(name = "language")
    private String language;

    @Column(name = "own_language")
    private String ownLanguage;

    @Column(name = "second_factor_required")
    private boolean secondFactorRequired;

    @Column(name = "own_second_factor")
    private Boolean ownSecondFactor;

    protected HouseRules() {}

    HouseRules(String language) {
        this.language = language;
    }

    /** @throws InvalidValue when the language is not spoken here */
    void speak(String wanted) {
        language = sound(wanted);
        ownLanguage = language;
    }

    void requireSecondFactor(boolean required) {
        secondFactorRequired = required;
        ownSecondFactor = required;
    }

    void followLanguage(String standard) {
        ownLanguage = null;
        language = sound(standard);
    }

    void followSecondFactor(boolean standard) {
        ownSecondFactor = null;
        secondFactorRequired = standard;
    }

    private static String sound(String wanted) {
        if (!LANGUAGES.contains(wanted)) {
            throw new InvalidValue("language", "tenancy.refusal.language");
        }
        return wanted;
    }

    String language() {
        return language;
    }

    boolean secondFactorRequired() {
        return secondFactorRequired;
    }

    /** Empty while the network follows the default. */
    public Optional<String> ownLanguage() {
        return Optional.ofNullable(ownLanguage);
    }

    public Optional<Boolean> ownSecondFactor() {
        return Optional.ofNullable(ownSecondFactor);
    }
}
