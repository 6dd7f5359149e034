package de.reihum.settings;

/** What a setting says that is either so or not. */
public enum YesNo {
    YES, NO;

    public static YesNo of(boolean yes) {
        return yes ? YES : NO;
    }

    /** @param said as a setting is kept */
    public static boolean yes(String said) {
        return YES.name().equals(said);
    }
}
