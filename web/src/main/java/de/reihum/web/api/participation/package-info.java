/** Participation for other programs. */
package de.reihum.web.api.participation;
