package de.reihum.touches.outreach;

/** What to do next about a member; personal ways first, and never a mass mail. */
public enum Proposal { CALL, THROUGH_OPENER, PRINTED_INVITATION, TOPIC }
