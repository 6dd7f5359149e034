package de.reihum.accounts;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who is what in which network. */
public interface RoleAssignments {

    void add(RoleAssignment assignment);

    void remove(RoleAssignment assignment);

    List<RoleAssignment> of(long account);

    List<RoleAssignment> in(int network);

    /** Empty when the person does not work for the network. */
    Set<Role> roles(long account, int network);

    /** How many people work for each network. */
    Map<Integer, Integer> people();
}
