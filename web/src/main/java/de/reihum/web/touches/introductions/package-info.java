/** Introductions of two people: the coordination's page, the mails, and the page behind the link. */
package de.reihum.web.touches.introductions;
