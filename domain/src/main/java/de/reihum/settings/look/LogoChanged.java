package de.reihum.settings.look;

/** The network has another logo, or none. */
public record LogoChanged() {}
