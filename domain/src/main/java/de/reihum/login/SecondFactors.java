package de.reihum.login;

import java.util.List;
import java.util.Optional;

/** Authenticator applications and the codes that stand in for them. */
public interface SecondFactors {

    void add(SecondFactor factor);

    Optional<SecondFactor> of(long account);

    void remove(SecondFactor factor);

    void add(RecoveryCode code);

    List<RecoveryCode> codes(long account);

    void remove(RecoveryCode code);
}
