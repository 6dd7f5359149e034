/** Whom to call next: members by the time since the last contact, with a reason and a proposal, and those who may rest. */
package de.reihum.touches.outreach;
