package de.reihum.replies.mail;

import de.reihum.members.Contact;

/**
 * How somebody hears about her answer.
 *
 * @param mailed whether by mail; else somebody of the team calls or writes
 */
public record Way(Contact person, boolean mailed) {}
