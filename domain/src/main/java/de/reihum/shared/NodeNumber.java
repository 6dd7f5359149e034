package de.reihum.shared;

/** The number of this running server, leased from the database so that no two servers make the same id. */
public interface NodeNumber {

    /** @return 0 to 1023, the same until the server stops */
    int value();
}
