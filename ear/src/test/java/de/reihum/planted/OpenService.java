package de.reihum.planted;

/** No permission, no transaction, no scope. */
public class OpenService {

    public void doAnything() {}
}
