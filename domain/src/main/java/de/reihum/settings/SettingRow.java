package de.reihum.settings;

/**
 * One setting as it counts.
 *
 * @param origin whose word it is
 * @param below what would count if this layer said nothing
 * @param belowOrigin whose word that would be
 */
public record SettingRow(Setting setting, String value, Origin origin, String below, Origin belowOrigin) {}
