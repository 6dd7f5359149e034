package de.reihum.login.reset;

/** Whether somebody may take another person's second factor off. The letter D05 says why. */
public enum Vouching {
    /** She has none. */
    NOTHING_TO_DO,
    ALLOWED,
    /** One's own is turned off with one's password. */
    ONESELF,
    /** It also protects other networks or the platform: only the umbrella office may. */
    PROTECTS_MORE
}
