/** The door for people who come with a personal link. */
package de.reihum.web.links;
