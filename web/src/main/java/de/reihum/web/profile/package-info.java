/** The network's profile on the screen: the answers of each year, what kind of network they make, and whether they are still right. */
package de.reihum.web.profile;
