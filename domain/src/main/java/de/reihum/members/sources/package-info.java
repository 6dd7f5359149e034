/** What a member's page and the work on a member gather from every feature: each says what it knows, and members never know who says it. */
package de.reihum.members.sources;
