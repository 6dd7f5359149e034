package de.reihum.settings.look;

/** What those who take part are called in this network. Every text is written for each of them. */
public enum MemberWord { MEMBER, PARTNER }
