package de.reihum.settings;

/** A layer's word about one setting. */
interface Said {

    Setting setting();

    String value();

    void say(String wanted);
}
