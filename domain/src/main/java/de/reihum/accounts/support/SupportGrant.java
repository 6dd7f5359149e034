package de.reihum.accounts.support;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Role;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Named;
import de.reihum.shared.RuleBroken;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A network's permission for the umbrella office to look in, or to help with its own hands. Given by the network's administrator, for seven days
 * at most; ends by itself or at once. Whoever comes in on it does nothing unseen, and takes nothing along: no export, no data of a person.
 */
@Entity
@Table(name = "support_grant")
public class SupportGrant implements Named {

    public static final int MAX_DAYS = 7;
    private static final int MAX_REASON = 500;
    private static final Set<Permission> NEVER = EnumSet.of(Permission.EXCHANGE_EXPORT, Permission.PRIVACY);

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "network_id")
    private int network;

    @Column(name = "granted_by")
    private String grantedBy;

    @Column(name = "granted_at")
    private Instant grantedAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "reason")
    private String reason;

    @Column(name = "writing")
    private boolean writing;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    @Version
    @Column(name = "version")
    private long version;

    protected SupportGrant() {}

    /** @throws InvalidValue when it would last longer than seven days or gives no reason */
    public SupportGrant(long id, int network, GrantSupport wanted, String grantedBy, Instant now) {
        this.id = id;
        this.network = network;
        this.grantedBy = grantedBy;
        this.grantedAt = now;
        this.endsAt = now.plus(Duration.ofDays(days(wanted)));
        this.reason = reason(wanted);
        this.writing = wanted.writing();
        this.endedBy = "";
    }

    private static int days(GrantSupport wanted) {
        if (wanted.days() < 1 || wanted.days() > MAX_DAYS) {
            throw new InvalidValue("days", "accounts.refusal.supportDays", MAX_DAYS);
        }
        return wanted.days();
    }

    private static String reason(GrantSupport wanted) {
        var text = wanted.reason() == null ? "" : wanted.reason().strip();
        if (text.isEmpty() || text.length() > MAX_REASON) {
            throw new InvalidValue("reason", "accounts.refusal.supportReason", MAX_REASON);
        }
        return text;
    }

    /** @throws RuleBroken when it is over already */
    public void end(String by, Instant now) {
        if (!active(now)) {
            throw new RuleBroken("accounts.refusal.supportOver");
        }
        endedAt = now;
        endedBy = by;
    }

    public boolean active(Instant now) {
        return endedAt == null && now.isBefore(endsAt);
    }

    /** What somebody of the umbrella office may do in the network on it. */
    public Set<Permission> permissions() {
        return Role.COORDINATOR.permissions().stream().filter(one -> !NEVER.contains(one) && (writing || one.name().endsWith("_READ")))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Permission.class)));
    }

    public long id() {
        return id;
    }

    public int network() {
        return network;
    }

    public boolean writing() {
        return writing;
    }

    public Instant endsAt() {
        return endsAt;
    }

    SupportRow row(Instant now) {
        return new SupportRow(id, grantedBy, grantedAt, endsAt, reason, writing, endedAt, endedBy, active(now));
    }

    @Override
    public String auditName() {
        return reason;
    }
}
