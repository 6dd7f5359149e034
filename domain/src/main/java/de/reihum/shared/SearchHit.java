package de.reihum.shared;

/**
 * One thing the search in the page's head has found.
 *
 * @param kind the group it is shown in, e.g. {@code members} or {@code contacts}; the text {@code start.search.<kind>} names it
 * @param title what a person calls it
 * @param subtitle what tells it from others of the same name, or empty
 * @param path where it is shown, from the product's root and without a leading slash, e.g. {@code members/42}
 */
public record SearchHit(String kind, long id, String title, String subtitle, String path) {}
