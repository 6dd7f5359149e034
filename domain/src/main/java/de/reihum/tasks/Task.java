package de.reihum.tasks;

import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.shared.Folding;
import de.reihum.shared.Lines;
import de.reihum.shared.Named;
import de.reihum.shared.NotAudited;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Something somebody of the team wants to do until a day. It may be put off, given to somebody else, done, and taken up again. The owner is an
 * account, which belongs to no network; her name is kept for the time when she has left the team.
 */
@Entity
@Table(name = "task")
public class Task extends TenantEntity implements Named {

    private static final int MAX_NAME = 300;
    private static final int MAX_SEARCH = 1500;

    @Column(name = "text")
    private String text;

    @Column(name = "due")
    private LocalDate due;

    @Column(name = "owner")
    private long owner;

    @Column(name = "owner_name")
    private String ownerName;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject")
    private long subject;

    @Column(name = "subject_name")
    private String subjectName;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "member_id", referencedColumnName = "ID")
    private Member member;

    @Column(name = "comment")
    private String comment;

    @Column(name = "author")
    private String author;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "done_by")
    private String doneBy;

    @NotAudited
    @Column(name = "search_text")
    private String searchText;

    protected Task() {}

    /** @param author who writes it down */
    public Task(long id, String author, TaskData data, Owner owner, Subject about, Member member) {
        super(id);
        this.author = author;
        this.doneBy = "";
        revise(data, owner, about, member);
    }

    /** @param member whom the subject concerns, or {@code null} */
    public final void revise(TaskData data, Owner owner, Subject about, Member member) {
        data.check();
        text = data.text();
        due = data.due();
        comment = data.comment();
        subjectKind = about.kind();
        subject = about.id();
        subjectName = Lines.cut(about.name(), MAX_NAME);
        this.member = member;
        give(owner);
    }

    public final void give(Owner other) {
        owner = other.account();
        ownerName = other.name();
        searchText = Lines.cut(Folding.fold(text + " " + subjectName + " " + ownerName + " " + comment), MAX_SEARCH);
    }

    void reword(String line) {
        text = line;
        give(new Owner(owner, ownerName));
    }

    public void putOff(LocalDate day) {
        due = day;
    }

    /** What is done already stays as it was done. */
    public void finish(String by, Instant now) {
        if (doneAt == null) {
            doneAt = now;
            doneBy = by;
        }
    }

    public void takeUpAgain() {
        doneAt = null;
        doneBy = "";
    }

    void memberMerged(Member from, Member into) {
        member = into;
        if (subjectKind.equals(MemberSubjects.KIND) && subject == from.id()) {
            subject = into.id();
            subjectName = into.name();
        }
    }

    void contactMerged(Contact into) {
        subject = into.id();
        subjectName = into.name();
    }

    /** Whom it concerns. */
    Set<Long> members() {
        return member == null ? Set.of() : Set.of(member.id());
    }

    /** Where it is read, as in addresses: tasks have no page of their own. */
    String place() {
        return subject == 0 ? "tasks" : subjectKind + "/" + subject;
    }

    void rewrite(UnaryOperator<String> pen) {
        text = pen.apply(text);
        comment = pen.apply(comment);
        subjectName = pen.apply(subjectName);
        give(new Owner(owner, ownerName));
    }

    /** Is about the person's member from now on. */
    void forget(Contact contact) {
        var name = contact.details().data().lastName();
        text = name.isEmpty() ? text : text.replace(name, "…");
        comment = name.isEmpty() ? comment : comment.replace(name, "…");
        subjectKind = MemberSubjects.KIND;
        subject = contact.member().id();
        subjectName = contact.member().name();
        give(new Owner(owner, ownerName));
    }

    public boolean open() {
        return doneAt == null;
    }

    public LocalDate due() {
        return due;
    }

    public long owner() {
        return owner;
    }

    public TaskData data() {
        return new TaskData(text, due, owner, subjectKind, subject, comment);
    }

    TaskDetails details() {
        return new TaskDetails(id(), version(), data(), ownerName, subjectName, author, doneAt, doneBy);
    }

    @Override
    public String auditName() {
        return text;
    }
}
