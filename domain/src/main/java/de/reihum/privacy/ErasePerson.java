package de.reihum.privacy;

/**
 * Forget somebody; nobody can take it back.
 *
 * @param version of the contact, as it was seen
 * @param typed her name, typed by hand: it confirms that exactly she is meant
 */
public record ErasePerson(long contact, long version, String typed) {}
