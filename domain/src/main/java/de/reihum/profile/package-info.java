/** What a network says about itself: a version for each year, and whether it is still right. */
package de.reihum.profile;
