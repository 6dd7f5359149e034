package de.reihum.tasks;

/**
 * What a task is about.
 *
 * @param kind where it lives, as in addresses: {@code members}, {@code contacts}, {@code touches}; empty for nothing
 * @param id 0 for nothing
 * @param name as it is called when the task is written
 * @param member the member it concerns, 0 for none
 */
public record Subject(String kind, long id, String name, long member) {

    public static final Subject NOTHING = new Subject("", 0, "", 0);
}
