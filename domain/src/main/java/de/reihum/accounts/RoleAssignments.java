package de.reihum.accounts;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who is what in which network. */
public interface RoleAssignments {

    void add(RoleAssignment assignment);

    void remove(RoleAssignment assignment);

    List<RoleAssignment> of(long account);

    List<RoleAssignment> in(int network);

    /** Empty when the person does not work for the network. */
    default Set<Role> roles(long account, int network) {
        return of(account).stream().filter(one -> one.network() == network).map(RoleAssignment::role).collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    /** How many people work for each network. */
    Map<Integer, Integer> people();
}
