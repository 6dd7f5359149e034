package de.reihum.profile;

import de.reihum.profile.answers.ProfileData;
import de.reihum.profile.answers.Question;
import de.reihum.profile.typology.Placement;
import java.time.Instant;
import java.util.List;

/**
 * The profile of one year with all that its page shows.
 *
 * @param writable whether this year still lasts
 * @param confirmed {@code null} when nobody has confirmed it as the profile of this year
 * @param open the questions without an answer
 */
public record ProfileDetails(int year, long version, boolean writable, ProfileData data, Instant changedAt, Confirmed confirmed, List<Question> open,
        List<Placement> typology) {}
