package de.reihum.settings;

import de.reihum.tenancy.Network;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Settings that stand with the network itself, because every sign-in asks for them: what it says counts at once, or it follows the default. */
record Kept(Network network, Setting setting) implements Said {

    private static final Set<Setting> ALL = Set.of(Setting.LANGUAGE, Setting.SECOND_FACTOR);

    static boolean with(Setting setting) {
        return ALL.contains(setting);
    }

    /** For saying something: all of them. */
    static List<Kept> all(Network network) {
        return ALL.stream().map(setting -> new Kept(network, setting)).toList();
    }

    /** Those about which the network has said something. */
    static List<Kept> said(Network network) {
        return all(network).stream().filter(one -> one.own().isPresent()).toList();
    }

    private Optional<String> own() {
        return setting == Setting.LANGUAGE ? network.rules().ownLanguage() : network.rules().ownSecondFactor().map(YesNo::of).map(Enum::name);
    }

    @Override
    public String value() {
        return own().orElse("");
    }

    @Override
    public void say(String wanted) {
        var sound = setting.sound(wanted);
        if (setting == Setting.LANGUAGE) {
            network.speak(sound);
        } else {
            network.requireSecondFactor(YesNo.yes(sound));
        }
    }

    /** Says nothing any more. @param standard what counts instead */
    void follow(String standard) {
        if (setting == Setting.LANGUAGE) {
            network.followLanguage(standard);
        } else {
            network.followSecondFactor(YesNo.yes(standard));
        }
    }
}
