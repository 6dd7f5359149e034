package de.reihum.login;

/**
 * What a login session says about itself; believed only after {@link SignInService#standing} confirmed it.
 *
 * @param epoch the account's epoch when the session was opened
 * @param network the network entered, 0 for none
 * @param secondFactor whether one was given in this session
 */
public record Claim(long account, int epoch, int network, boolean secondFactor) {

    public Claim in(int wanted) {
        return new Claim(account, epoch, wanted, secondFactor);
    }
}
