/** Texts about others in which a person who is to be forgotten is named, or perhaps somebody else of her name: a human decides for each. */
package de.reihum.privacy.elsewhere;
