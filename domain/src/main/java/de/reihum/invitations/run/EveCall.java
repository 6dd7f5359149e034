package de.reihum.invitations.run;

/**
 * Somebody who is told of the evening before by phone.
 *
 * @param invitation 0 for the host or a speaker who was not asked whether she comes
 */
public record EveCall(long invitation, long member, String memberName, long contact, String contactName, String phone) {}
