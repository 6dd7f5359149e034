package de.reihum.web.demo;

import java.util.List;

/** One network of the demonstration. @param list the file with its members @param begun how many days ago its members were entered */
record DemoNetwork(int number, String name, String list, int begun) {

    static final DemoNetwork NECKAR = new DemoNetwork(1, "Fachkräftenetzwerk Neckar-Enz", "neckar-enz", 210);
    static final DemoNetwork UCKERMARK = new DemoNetwork(2, "Pflegenetz Uckermark", "uckermark", 174);
    static final List<DemoNetwork> ALL = List.of(NECKAR, UCKERMARK);
}
