package de.reihum.team;

import de.reihum.accounts.PersonName;
import de.reihum.accounts.Role;
import java.util.Set;

/** One person of the team. @param waiting whether she has not set a password yet */
public record TeamRow(long account, PersonName name, String email, Set<Role> roles, boolean waiting) {}
