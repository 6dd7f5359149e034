/** The network's profile for other programs. */
package de.reihum.web.api.profile;
