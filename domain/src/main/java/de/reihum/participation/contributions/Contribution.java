package de.reihum.participation.contributions;

import de.reihum.members.Member;
import de.reihum.members.sources.Evidence;
import de.reihum.shared.Folding;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Lines;
import de.reihum.shared.Named;
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
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** Something a member gave on a day. */
@Entity
@Table(name = "participation_contribution")
public class Contribution extends TenantEntity implements Named {

    /** What was given; each counts the same. */
    public enum Kind {
        TALK(Evidence.Kind.TALK), HOSTING(Evidence.Kind.HOSTING), MATERIAL(Evidence.Kind.MATERIAL), EXPERT_ANSWER(Evidence.Kind.EXPERT_ANSWER), TOPIC(Evidence.Kind.TOPIC);

        private final Evidence.Kind evidence;

        Kind(Evidence.Kind evidence) {
            this.evidence = evidence;
        }

        Evidence.Kind evidence() {
            return evidence;
        }
    }

    private static final int MAX_SEARCH = 400;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id", referencedColumnName = "ID")
    private Member member;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Kind kind;

    @Column(name = "given_on")
    private LocalDate day;

    @Column(name = "line")
    private String line;

    @Column(name = "link")
    private String link;

    @NotAudited
    @Column(name = "search_text")
    private String searchText;

    protected Contribution() {}

    /** @throws InvalidValue with a reason for each field that cannot be */
    public Contribution(long id, Member member, ContributionData data, LocalDate today) {
        super(id);
        this.member = member;
        revise(data, today);
    }

    public final void revise(ContributionData data, LocalDate today) {
        data.check(today);
        kind = data.kind();
        day = data.day();
        line = data.line();
        link = data.link();
        searchText = Lines.cut(Folding.fold(line), MAX_SEARCH);
    }

    void rewrite(UnaryOperator<String> pen) {
        line = pen.apply(line);
        link = pen.apply(link);
        searchText = Lines.cut(Folding.fold(line), MAX_SEARCH);
    }

    void belongTo(Member other) {
        member = other;
    }

    public Member member() {
        return member;
    }

    public ContributionData data() {
        return new ContributionData(kind, day, line, link);
    }

    ContributionRow row() {
        return new ContributionRow(id(), version(), member.id(), member.name(), kind, day, line, link);
    }

    @Override
    public String auditName() {
        return line;
    }
}
