package de.reihum.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Role assignments without a database. */
public class RoleAssignmentsInMemory implements RoleAssignments {

    private final List<RoleAssignment> all = new ArrayList<>();

    @Override
    public void add(RoleAssignment assignment) {
        all.add(assignment);
    }

    @Override
    public void remove(RoleAssignment assignment) {
        all.remove(assignment);
    }

    @Override
    public List<RoleAssignment> of(long account) {
        return all.stream().filter(one -> one.account() == account).toList();
    }

    @Override
    public List<RoleAssignment> in(int network) {
        return all.stream().filter(one -> one.network() == network).toList();
    }

    @Override
    public Map<Integer, Integer> people() {
        return all.stream().collect(Collectors.groupingBy(RoleAssignment::network, Collectors.collectingAndThen(
                Collectors.mapping(RoleAssignment::account, Collectors.toSet()), Set::size)));
    }
}
