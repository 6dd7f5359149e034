package de.reihum.privacy;

import de.reihum.privacy.elsewhere.Verdicts;

/**
 * Forget somebody; nobody can take it back.
 *
 * @param version of the contact, as it was seen
 * @param typed her name, typed by hand: it confirms that exactly she is meant
 * @param verdicts about the texts elsewhere that the preview has named
 */
public record ErasePerson(long contact, long version, String typed, Verdicts verdicts) {

    /** When nothing elsewhere names her. */
    public ErasePerson(long contact, long version, String typed) {
        this(contact, version, typed, Verdicts.NONE);
    }
}
