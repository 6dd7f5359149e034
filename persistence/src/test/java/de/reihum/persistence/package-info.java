/** What the tests of this module share: one real database for the whole run. */
package de.reihum.persistence;
