package de.reihum.web.demo;

import java.util.List;

/** One network of the demonstration. @param list the file with its members */
record DemoNetwork(int number, String name, String list) {

    static final DemoNetwork NECKAR = new DemoNetwork(1, "Fachkräftenetzwerk Neckar-Enz", "neckar-enz");
    static final DemoNetwork UCKERMARK = new DemoNetwork(2, "Pflegenetz Uckermark", "uckermark");
    static final List<DemoNetwork> ALL = List.of(NECKAR, UCKERMARK);
}
