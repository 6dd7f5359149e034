/** The guided form of the network's profile. */
package de.reihum.web.profile.edit;
