package de.reihum.web.api.privacy;

/**
 * Erases a person; nobody can take it back.
 *
 * @param version of the contact, as it was read
 * @param name of the person: it confirms that exactly she is meant
 */
public record ErasureWish(Long version, String name) {}
