package de.reihum.web.api.profile;

/** @param year and @param version of the profile that is still right */
public record StillRight(Integer year, Long version) {}
