/** What kind of network this is, derived from its answers and set beside the study's figures. */
package de.reihum.profile.typology;
