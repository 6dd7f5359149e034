/** What became of members and contacts that were the same as another one, so that old addresses and old history lead on. */
package de.reihum.members.merged;
