package de.reihum.web.api.profile;

import de.reihum.profile.answers.ProfileData;

/** @param version as it was read; {@code null} when there is no profile of this year yet; may instead stand in If-Match */
public record ProfileChange(Long version, ProfileData data) {}
