package de.reihum.web.tenancy;

import java.util.Set;

/** Plain pages for people who have given their password. */
final class OwnPages {

    private static final Set<String> PATHS = Set.of("/login/network", "/login/second-factor", "/login/recovery-codes");

    private OwnPages() {}

    static boolean are(String path) {
        return PATHS.contains(path);
    }
}
