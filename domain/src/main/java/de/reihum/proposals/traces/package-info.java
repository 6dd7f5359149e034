/** What proposals do when members or people become one or are forgotten, and what they say about taking part. */
package de.reihum.proposals.traces;
