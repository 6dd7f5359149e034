package de.reihum.web.api.duplicates;

import java.util.List;

/**
 * How two records become one.
 *
 * @param survivor which one stays; without it the first one of the pair
 * @param survivorVersion as it was read, like the other one's
 * @param take names of the fields that come from the other one; what the survivor does not know comes from it anyway
 */
public record MergeWish(Long survivor, Long survivorVersion, Long absorbedVersion, List<String> take) {}
