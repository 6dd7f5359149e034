package de.reihum.web.api.participation;

import de.reihum.participation.contributions.ContributionData;

/** @param version as it was read; may instead stand in If-Match */
public record ContributionChange(Long version, ContributionData data) {}
