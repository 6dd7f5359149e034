package de.reihum.profile;

import de.reihum.profile.answers.ProfileData;

/**
 * Where writing begins.
 *
 * @param version {@code null} while there is nothing of this year
 * @param from the year whose answers are offered as the start, or 0
 */
public record ProfileDraft(int year, Long version, ProfileData data, int from) {}
