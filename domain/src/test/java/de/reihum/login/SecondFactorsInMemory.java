package de.reihum.login;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Second factors without a database. */
public class SecondFactorsInMemory implements SecondFactors {

    private final List<SecondFactor> factors = new ArrayList<>();
    private final Map<Long, List<RecoveryCode>> codes = new HashMap<>();

    @Override
    public void add(SecondFactor factor) {
        factors.add(factor);
    }

    @Override
    public Optional<SecondFactor> of(long account) {
        return factors.stream().filter(factor -> factor.account() == account).findFirst();
    }

    @Override
    public void remove(SecondFactor factor) {
        factors.remove(factor);
    }

    @Override
    public void add(RecoveryCode code) {
        codes.computeIfAbsent(code.account(), none -> new ArrayList<>()).add(code);
    }

    @Override
    public List<RecoveryCode> codes(long account) {
        return List.copyOf(codes.getOrDefault(account, List.of()));
    }

    @Override
    public void remove(RecoveryCode code) {
        codes.get(code.account()).remove(code);
    }
}
