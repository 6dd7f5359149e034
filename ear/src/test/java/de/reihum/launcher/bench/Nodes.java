package de.reihum.launcher.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Which node of a user's page stands for which one of the recorded page: Vaadin numbers them anew on each page, in the same order. */
final class Nodes {

    private static final Pattern ATTACHED = Pattern.compile("\"node\":(\\d+),\"type\":\"attach\"");
    private static final Pattern NODE = Pattern.compile("\"node\":(\\d+)");

    private final Map<Integer, Integer> own = new HashMap<>();

    /** In the order in which the page gets them. */
    static List<Integer> in(String answer) {
        var nodes = new ArrayList<Integer>();
        for (var found = ATTACHED.matcher(answer); found.find();) {
            nodes.add(Integer.valueOf(found.group(1)));
        }
        return nodes;
    }

    /** @throws IOException when the page is not built like the recorded one */
    void align(List<Integer> recorded, String answer) throws IOException {
        var got = in(answer);
        if (got.size() != recorded.size()) {
            throw new IOException("The page got " + got.size() + " nodes, the recorded one " + recorded.size());
        }
        for (int i = 0; i < got.size(); i++) {
            own.put(recorded.get(i), got.get(i));
        }
    }

    String translated(String message) {
        return NODE.matcher(message).replaceAll(found -> "\"node\":" + own.getOrDefault(Integer.valueOf(found.group(1)), Integer.valueOf(found.group(1))));
    }
}
