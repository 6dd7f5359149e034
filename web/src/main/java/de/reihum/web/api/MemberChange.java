package de.reihum.web.api;

import de.reihum.members.MemberData;

/**
 * The whole master data of a member, to replace the old one.
 *
 * @param version as it was read; may instead stand in If-Match
 */
public record MemberChange(Long version, MemberData data) {}
