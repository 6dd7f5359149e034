package de.reihum.persistence.probe;

import de.reihum.shared.Named;
import de.reihum.shared.NotAudited;
import de.reihum.shared.EmailAddress;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

@Entity
@Table(name = "probe_guild")
public class Guild extends TenantEntity implements Named {

    public enum Size { SMALL, LARGE }

    @Column(name = "name")
    private String name;

    @Column(name = "mail")
    private EmailAddress mail;

    @Column(name = "founded_at")
    private Instant foundedAt;

    @Column(name = "joined_on")
    private LocalDate joinedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "size")
    private Size size = Size.SMALL;

    @NotAudited
    @Column(name = "secret")
    private String secret;

    @Embedded
    private Place place;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id", referencedColumnName = "ID")
    private Guild parent;

    @ElementCollection
    @CollectionTable(name = "probe_guild_tag", joinColumns = @JoinColumn(name = "guild_id", referencedColumnName = "ID"))
    @Column(name = "tag")
    private Set<String> tags = new HashSet<>();

    @OneToMany(mappedBy = "guild", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Craft> crafts = new ArrayList<>();

    protected Guild() {}

    public Guild(long id, String name) {
        super(id);
        this.name = name;
    }

    @Override
    public String auditName() {
        return name;
    }

    public String name() {
        return name;
    }

    public void rename(String wanted) {
        name = wanted;
    }

    public void write(EmailAddress address) {
        mail = address;
    }

    public void found(Instant at, LocalDate joined) {
        foundedAt = at;
        joinedOn = joined;
    }

    public Instant foundedAt() {
        return foundedAt;
    }

    public void grow() {
        size = Size.LARGE;
    }

    public void hide(String text) {
        secret = text;
    }

    public void settle(Place where) {
        place = where;
    }

    public Place place() {
        return place;
    }

    public void joinTo(Guild other) {
        parent = other;
    }

    public Guild parent() {
        return parent;
    }

    public Set<String> tags() {
        return tags;
    }

    public List<Craft> crafts() {
        return crafts;
    }

    public Craft learn(long craftId, String craft) {
        var learned = new Craft(craftId, this, craft);
        crafts.add(learned);
        return learned;
    }
}
