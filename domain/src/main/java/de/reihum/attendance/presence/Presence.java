package de.reihum.attendance.presence;

import de.reihum.meetings.Meeting;
import de.reihum.members.Contact;
import de.reihum.members.Member;
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
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Whether one person came to one meeting. Counts for the figures when the meeting's closing is confirmed, and not before. */
@Entity
@Table(name = "presence")
public class Presence extends TenantEntity implements Named {

    /** How it was. A substitute came in somebody's place; a no-show had said to come. */
    public enum State {
        PRESENT, LATE, SUBSTITUTE, EXCUSED, NO_SHOW;

        /** Whether somebody was there. */
        public boolean came() {
            return this == PRESENT || this == LATE || this == SUBSTITUTE;
        }
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "meeting_id", referencedColumnName = "ID")
    private Meeting meeting;

    @Column(name = "handle")
    private String handle;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "member_id", referencedColumnName = "ID")
    private Member member;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "contact_id", referencedColumnName = "ID")
    private Contact contact;

    @NotAudited
    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state;

    @Column(name = "noted_at")
    private Instant notedAt;

    @Column(name = "noted_by")
    private String notedBy;

    protected Presence() {}

    /** @param member for which she came, or {@code null} @param contact who she is, or {@code null} */
    public Presence(long id, Meeting meeting, Handle handle, Member member, Contact contact) {
        super(id);
        this.meeting = meeting;
        this.handle = handle.text();
        this.member = member;
        this.contact = contact;
        this.name = "";
    }

    /** @param called the name of somebody who is no contact; empty leaves what is known @param by who of the team says so */
    public void note(State how, String called, String by, Instant now) {
        state = how;
        name = called.isEmpty() ? name : called;
        notedBy = by;
        notedAt = now;
    }

    void belongsTo(Member same) {
        member = same;
        handle = handle().member() == 0 || handle().guest() ? handle : Handle.member(same.id()).text();
    }

    void is(Contact same) {
        contact = same;
        handle = handle().contact() == 0 ? handle : "c" + same.id();
    }

    /** Somebody came, but it is not known any more who. */
    void forget() {
        contact = null;
        name = "";
        handle = handle().contact() == 0 ? handle : "w-forgotten-" + id();
    }

    void rewrite(UnaryOperator<String> pen) {
        name = pen.apply(name);
    }

    public Meeting meeting() {
        return meeting;
    }

    public Handle handle() {
        return new Handle(handle);
    }

    public Optional<Member> member() {
        return Optional.ofNullable(member);
    }

    public Optional<Contact> contact() {
        return Optional.ofNullable(contact);
    }

    public String name() {
        return name;
    }

    public State state() {
        return state;
    }

    public Instant notedAt() {
        return notedAt;
    }

    public String notedBy() {
        return notedBy;
    }

    @Override
    public String auditName() {
        return meeting.title();
    }
}
