package de.reihum.web.shared.list;

import java.util.function.Function;

/** Makes a row's value once for all the properties that are taken from it, which the grid asks for one after the other. */
final class Once<R, V> implements Function<R, V> {

    private final Function<R, V> make;
    private R row;
    private V value;

    Once(Function<R, V> make) {
        this.make = make;
    }

    @Override
    public V apply(R wanted) {
        if (wanted != row || row == null) {
            value = make.apply(wanted);
            row = wanted;
        }
        return value;
    }
}
