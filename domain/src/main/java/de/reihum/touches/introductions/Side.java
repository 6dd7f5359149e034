package de.reihum.touches.introductions;

import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.shared.Checks;
import de.reihum.shared.Lines;
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
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One of the two. What it answers stays between it and the coordination, until both have said yes. */
@Entity
@NotAudited
@Table(name = "introduction_side")
public class Side extends TenantEntity {

    static final int MAX_WORD = 300;

    /** Whether it wants to be introduced. */
    public enum Answer { OPEN, YES, NO }

    /** Whether the two have talked. */
    public enum Talked { OPEN, YES, NOT_YET, NO }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "introduction_id", referencedColumnName = "ID")
    private Introduction introduction;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id", referencedColumnName = "ID")
    private Member member;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "contact_id", referencedColumnName = "ID")
    private Contact contact;

    @Enumerated(EnumType.STRING)
    @Column(name = "answer")
    private Answer answer;

    @Column(name = "word")
    private String word;

    @Enumerated(EnumType.STRING)
    @Column(name = "talked")
    private Talked talked;

    protected Side() {}

    Side(long id, Introduction introduction, Contact contact) {
        super(id);
        this.introduction = introduction;
        this.member = contact.member();
        this.contact = contact;
        this.answer = Answer.OPEN;
        this.word = "";
        this.talked = Talked.OPEN;
    }

    void answer(boolean yes, String said) {
        var tidy = Lines.many(said);
        new Checks().require(tidy.length() <= MAX_WORD, "word", "touches.refusal.introductionWord", MAX_WORD).done();
        answer = yes ? Answer.YES : Answer.NO;
        word = tidy;
    }

    void talked(Talked said) {
        talked = said;
    }

    void belongsTo(Member other) {
        member = other;
    }

    void speaksFor(Contact other) {
        contact = other;
        member = other.member();
    }

    void rewrite(UnaryOperator<String> pen) {
        word = pen.apply(word);
    }

    void forget() {
        contact = null;
        word = "";
    }

    Introduction introduction() {
        return introduction;
    }

    Member member() {
        return member;
    }

    Optional<Contact> contact() {
        return Optional.ofNullable(contact);
    }

    /** Whether a mail can go there now. */
    boolean reachable() {
        return contact != null && contact.reachable() && !member.archived();
    }

    Answer answer() {
        return answer;
    }

    String word() {
        return word;
    }

    Talked talked() {
        return talked;
    }

    Side other() {
        return introduction.sides().stream().filter(side -> !side.equals(this)).findFirst().orElseThrow();
    }
}
