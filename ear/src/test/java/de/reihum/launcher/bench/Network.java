package de.reihum.launcher.bench;

import java.util.List;

/** A generated network. @param links tokens of personal links to its running poll */
record Network(int number, String key, List<String> links) {

    static final int MEMBERS = 150;
    private static final long FIRST = 1_000_000_000L;
    private static final int ROOM = 1000;

    /** The id of everything that belongs to the network's member of this number: the member, its contact, its invitation. */
    static long id(int network, int index) {
        return FIRST + (long) network * ROOM + index;
    }

    long member(int index) {
        return id(number, index);
    }

    String email() {
        return "bench" + number + "@reihum.example";
    }

    /** The same text with this network's ids in place of the other's. */
    String translated(String text, Network from) {
        return text.replace(Long.toString(id(from.number, 0) / ROOM), Long.toString(id(number, 0) / ROOM));
    }
}
