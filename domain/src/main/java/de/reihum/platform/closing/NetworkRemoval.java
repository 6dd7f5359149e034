package de.reihum.platform.closing;

/** Removes every row of one network, whatever table it lies in. It must be closed and past its date. */
public interface NetworkRemoval {

    long count(int network);

    /** @return how many rows went, at most {@code limit}; 0 when only the network itself and its people are left */
    int removeSome(int network, int limit);

    /** Takes the network's roles away and forgets the people who work nowhere else and never operated the platform. @return how many rows went */
    int removePeople(int network);

    /** What the platform itself still has: its waiting effects, and the network's row. @return how many rows went */
    int removeNetwork(int network);
}
