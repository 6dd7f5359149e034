package de.reihum.web.shared.list;

import java.util.List;

/** Where a list keeps what people set above it. */
public interface FilterMemory {

    /** @param team whether the whole team has it; @param opens whether the list opens with it; @param mine whether the person may change it */
    record Kept(long id, String name, String content, boolean team, boolean opens, boolean mine) {}

    /** By name. */
    List<Kept> all(String list);

    void keep(String list, String name, String content, boolean team);

    void rename(long id, String name);

    void openWith(long id, boolean wanted);

    /** @return brings it back */
    Runnable remove(long id);

    /** Whether the person may keep filters for the team. */
    boolean forTeam();
}
