package de.reihum.launcher.bench;

import de.reihum.launcher.process.Fault;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Locale;

/**
 * @param quick a few seconds for each operation
 * @param scale only the comparison of few networks with many, or that too when everything is measured at length
 * @param only part of an operation's name, or empty for all
 * @param networks how many networks are generated, each with 150 members
 */
record BenchOptions(boolean quick, boolean scale, String only, int networks) {

    static final String HELP = """
            ./reihum bench    measures the product on generated data
              --quick           a few seconds for each operation; without --scale no runs with 10 and 10,000 networks
              --scale           only the runs with 10 and 10,000 networks
              --only NAME       only operations whose name contains NAME; a minute or two with "invitations"
              --networks N      generated networks with 150 members each, 500""";

    static BenchOptions parse(String... words) {
        boolean quick = false;
        boolean scale = false;
        var only = "";
        int networks = 500;
        var rest = new ArrayDeque<>(Arrays.asList(words));
        while (!rest.isEmpty()) {
            var word = rest.pop();
            if (word.equals("--quick")) {
                quick = true;
            } else if (word.equals("--scale")) {
                scale = true;
            } else if (word.equals("--only") && !rest.isEmpty()) {
                only = rest.pop();
            } else if (word.equals("--networks") && !rest.isEmpty() && rest.peek().matches("[1-9]\\d{0,4}")) {
                networks = Integer.parseInt(rest.pop());
            } else {
                throw new Fault("Not understood: " + word + "\n" + HELP);
            }
        }
        return new BenchOptions(quick, scale, only, networks);
    }

    int seconds() {
        return quick ? 3 : 8;
    }

    /** Seconds that an operation runs at least before it is measured. */
    int warmUp() {
        return quick ? scale ? 20 : 40 : 90;
    }

    int rounds() {
        return quick ? 2 : 5;
    }

    boolean wants(String operation) {
        return operation.toLowerCase(Locale.ROOT).contains(only.toLowerCase(Locale.ROOT));
    }

    /** The invitations need one large network and no more. */
    boolean wantsInvitationsOnly() {
        return InvitationBench.WANTED.endsWith(only) && !only.isEmpty();
    }

    /** Whether few networks are compared with many. */
    boolean compares() {
        return scale || !quick && only.isEmpty();
    }

    /** Whether the single operations are measured. */
    boolean measures() {
        return !scale;
    }
}
