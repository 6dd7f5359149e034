/** The coordination's word on a proposal: accepted, put together with another one, or declined; and the way back. */
package de.reihum.proposals.deciding;
