package de.reihum.launcher.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** @param headers names in small letters */
record Reply(int status, Map<String, List<String>> headers, byte[] body) {

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    String header(String name) {
        return headers.getOrDefault(name, List.of("")).get(0);
    }
}
