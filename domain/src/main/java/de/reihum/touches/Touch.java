package de.reihum.touches;

import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Lines;
import de.reihum.shared.Named;
import de.reihum.shared.NotAudited;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One contact that took place: a call, a visit, a letter. Either the coordination was in contact with each of the members, or the members were with
 * each other and the coordination was told. Its row keeps the names of its last writing for the audit; who reads, searches or sorts meets the present ones.
 */
@Entity
@Table(name = "touch")
public class Touch extends TenantEntity implements Named {

    /** How one was in contact. */
    public enum Channel { CALL, VISIT, MAIL, LETTER, EVENT_TALK, VIDEO }

    /** Who with whom (Fig. 13 of the study): coordination and member, an institution and a member, two member companies. */
    public enum Edge { COORDINATION, PARTNER, MEMBER }

    private static final int MAX_WHO = 1000;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel")
    private Channel channel;

    @Enumerated(EnumType.STRING)
    @Column(name = "edge")
    private Edge edge;

    @Column(name = "day")
    private LocalDate day;

    @Column(name = "day_time")
    private String time;

    @Embedded
    private Wording wording;

    @Column(name = "who")
    private String who;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "started_by", referencedColumnName = "ID")
    private Member startedBy;

    @Column(name = "author")
    private String author;

    @NotAudited
    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "archived_at")
    private Instant archivedAt;

    @OneToMany(mappedBy = "touch", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("id")
    private List<TouchParty> parties = new ArrayList<>();

    protected Touch() {}

    /** @param author who writes it down */
    public Touch(long id, String author, TouchData data, Participants participants, LongSupplier ids, Moment now) {
        super(id);
        this.author = author;
        revise(data, participants, ids, now);
    }

    /** @throws InvalidValue with a reason for each field that cannot be */
    public final void revise(TouchData data, Participants participants, LongSupplier ids, Moment now) {
        data.check(now.today());
        channel = data.channel();
        day = data.day() == null ? now.today() : data.day();
        time = data.time();
        wording = new Wording(data.line(), data.text());
        startedBy = participants.startedBy();
        attendance().meet(this, participants.parties(), ids);
        edge = attendance().edge(data.among());
        settle(now.at());
    }

    private Attendance attendance() {
        return new Attendance(parties);
    }

    private void settle(Instant now) {
        changedAt = now;
        who = Lines.cut(attendance().names(), MAX_WHO);
    }

    /** Everything of the first member belongs to the other one. */
    void memberMerged(Member from, Member into, Instant now) {
        startedBy = from.equals(startedBy) ? into : startedBy;
        attendance().memberMerged(from, into);
        edge = members().size() < 2 ? Edge.COORDINATION : edge;
        settle(now);
    }

    void contactMerged(Contact from, Contact into, Instant now) {
        attendance().contactMerged(from, into);
        settle(now);
    }

    /** The member stays, the person is named no more, not even in what was written. */
    void forget(Contact contact, Instant now) {
        wording = wording.without(contact.details().data().lastName());
        attendance().forget(contact);
        settle(now);
    }

    /** As they are stored, names of that time included. */
    List<String> words() {
        return List.of(wording.line(), wording.text(), who);
    }

    void rewrite(UnaryOperator<String> pen, Instant now) {
        wording = wording.rewritten(pen);
        settle(now);
    }

    /** Takes it out of lists, figures and evidence. */
    public void archive(Instant now) {
        archivedAt = archivedAt == null ? now : archivedAt;
    }

    public void restore() {
        archivedAt = null;
    }

    public boolean archived() {
        return archivedAt != null;
    }

    /** Each once, in the order of writing. */
    List<Member> members() {
        return attendance().members();
    }

    /** Those who took part and the one that began it. */
    Set<Long> concerned() {
        return Stream.concat(members().stream(), startedBy().stream()).map(Member::id).collect(Collectors.toSet());
    }

    public LocalDate day() {
        return day;
    }

    public Edge edge() {
        return edge;
    }

    /** As they are called now. */
    public String who() {
        return attendance().names();
    }

    public String line() {
        return wording.line();
    }

    Optional<Member> startedBy() {
        return Optional.ofNullable(startedBy);
    }

    TouchData data() {
        return new TouchData(parties.stream().map(TouchParty::data).toList(), channel, day, time, wording.line(), wording.text(), edge != Edge.COORDINATION, startedBy == null ? 0 : startedBy.id());
    }

    TouchDetails details() {
        return new TouchDetails(id(), version(), data(), edge, parties.stream().map(TouchParty::details).toList(), startedBy == null ? "" : startedBy.name(), author, changedAt, archivedAt);
    }

    @Override
    public String auditName() {
        return who + ": " + wording.line();
    }
}
