package de.reihum.filters;

/**
 * A saved filter.
 *
 * @param list the list it belongs to, e.g. {@code members.list}
 * @param content what is set, as JSON; unknown parts are to be ignored
 * @param team whether the whole team has it
 * @param opens whether the list opens with it
 */
public record FilterRow(long id, long version, String list, String name, String content, boolean team, boolean opens) {}
