package de.reihum.accounts.support;

/** Let the umbrella office in. @param days 1 to 7, from now on @param writing whether it may also change something */
public record GrantSupport(int days, String reason, boolean writing) {}
