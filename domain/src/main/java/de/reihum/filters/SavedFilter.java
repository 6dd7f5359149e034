package de.reihum.filters;

import de.reihum.shared.Checks;
import de.reihum.shared.Lines;
import de.reihum.shared.Named;
import de.reihum.shared.NotAudited;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What was set above a list, under a name; for one person or for the whole team. What the parts mean is the list's business. */
@Entity
@Table(name = "saved_filter")
public class SavedFilter extends TenantEntity implements Named {

    /** The owner of filters that belong to the team. */
    static final long TEAM = 0;
    private static final int MAX_NAME = 60;
    private static final int MAX_LIST = 60;
    private static final int MAX_CONTENT = 4000;

    @Column(name = "list")
    private String list;

    @NotAudited
    @Column(name = "owner_id")
    private long owner;

    @Column(name = "name")
    private String name;

    @NotAudited
    @Column(name = "content")
    private String content;

    @Column(name = "opens")
    private boolean opens;

    protected SavedFilter() {}

    SavedFilter(long id, String list, long owner, String name, String content) {
        super(id);
        new Checks().require(list.length() <= MAX_LIST, "list", "filters.refusal.list").require(content.length() <= MAX_CONTENT, "content", "filters.refusal.content", MAX_CONTENT).done();
        this.list = list;
        this.owner = owner;
        this.content = content;
        rename(name);
    }

    final void rename(String wanted) {
        var line = Lines.one(wanted);
        new Checks().require(!line.isEmpty() && line.length() <= MAX_NAME, "name", "filters.refusal.name", MAX_NAME).done();
        name = line;
    }

    void opens(boolean wanted) {
        opens = wanted;
    }

    boolean opens() {
        return opens;
    }

    boolean ofTeam() {
        return owner == TEAM;
    }

    boolean seenBy(long person) {
        return ofTeam() || owner == person;
    }

    String list() {
        return list;
    }

    long owner() {
        return owner;
    }

    String name() {
        return name;
    }

    FilterRow row() {
        return new FilterRow(id(), version(), list, name, content, ofTeam(), opens);
    }

    @Override
    public String auditName() {
        return name;
    }
}
