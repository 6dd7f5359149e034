package de.reihum.proposals;

import de.reihum.members.Contact;
import de.reihum.members.Member;

/** What the team heard and wrote down. @param contact {@code null} when only the member is known @param channel a link counts as a talk */
public record Told(Member member, Contact contact, Channel channel, ProposalData data) {}
