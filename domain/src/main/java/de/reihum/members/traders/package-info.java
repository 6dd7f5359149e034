/** Members that bear the name of a person: what is stored about the one is stored about the other. */
package de.reihum.members.traders;
