package de.reihum.attendance.closing;

import de.reihum.members.Member;
import de.reihum.members.sources.Evidence;
import de.reihum.shared.NotAudited;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.function.UnaryOperator;

/** What a member gave to a meeting. */
@Entity
@Table(name = "meeting_gift")
public class Gift extends TenantEntity {

    /** What it was, as the status of a member counts it. */
    public enum Kind {
        TALK(Evidence.Kind.TALK), TOUR(Evidence.Kind.HOSTING), MATERIAL(Evidence.Kind.MATERIAL), ADVICE(Evidence.Kind.EXPERT_ANSWER), TOPIC(Evidence.Kind.TOPIC);

        private final Evidence.Kind evidence;

        Kind(Evidence.Kind evidence) {
            this.evidence = evidence;
        }

        public Evidence.Kind evidence() {
            return evidence;
        }
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "closing_id", referencedColumnName = "ID")
    private Closing closing;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id", referencedColumnName = "ID")
    private Member member;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Kind kind;

    @NotAudited
    @Column(name = "line")
    private String line;

    protected Gift() {}

    Gift(long id, Closing closing, Member member, GiftData data) {
        super(id);
        this.closing = closing;
        this.member = member;
        kind = data.kind();
        line = data.line();
    }

    void belongsTo(Member same) {
        member = same;
    }

    void rewrite(UnaryOperator<String> pen) {
        line = pen.apply(line);
    }

    public Closing closing() {
        return closing;
    }

    public Member member() {
        return member;
    }

    public GiftData data() {
        return new GiftData(member.id(), kind, line);
    }
}
