/** Puts together what is known of pools, meetings and requests, and says who should host next. */
package de.reihum.hosting.planning;
