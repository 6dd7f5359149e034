package de.reihum.settings;

import java.util.List;

/** What the network the code works for has said itself. */
public interface NetworkValues {

    List<NetworkValue> all();

    void add(NetworkValue value);

    void remove(NetworkValue value);
}
