package de.reihum.web.shared.list;

import de.reihum.web.shared.parts.Badge;

/**
 * A row as a card, for small screens.
 *
 * @param path where a tap leads, from the product's root, or empty
 * @param badge or {@code null}
 */
public record CardLine(String title, String path, String explanation, Badge.Word badge) {}
