package de.reihum.touches;

import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.shared.Folding;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Lines;
import de.reihum.shared.Named;
import de.reihum.shared.NotAudited;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * One contact that took place: a call, a visit, a letter. Either the coordination was in contact with each of the members, or the members were with
 * each other and the coordination was told. Names stand as they were when it was written down.
 */
@Entity
@Table(name = "touch")
public class Touch extends TenantEntity implements Named {

    /** How one was in contact. */
    public enum Channel { CALL, VISIT, MAIL, LETTER, EVENT_TALK, VIDEO }

    /** Who with whom (Fig. 13 of the study): coordination and member, an institution and a member, two member companies. */
    public enum Edge { COORDINATION, PARTNER, MEMBER }

    private static final Set<Member.Kind> COMPANIES = EnumSet.of(Member.Kind.SME, Member.Kind.LARGE_COMPANY);
    private static final String NAMELESS = "…";
    private static final int MAX_WHO = 1000;
    private static final int MAX_SEARCH = 2000;

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

    @Column(name = "line")
    private String line;

    @Column(name = "text")
    private String text;

    @Column(name = "who")
    private String who;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "started_by", referencedColumnName = "ID")
    private Member startedBy;

    @Column(name = "author")
    private String author;

    @NotAudited
    @Column(name = "search_text")
    private String searchText;

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
        line = data.line();
        text = data.text();
        startedBy = participants.startedBy();
        meet(participants.parties(), data.among(), ids);
        settle(now.at());
    }

    private void meet(List<Participants.Party> wanted, boolean among, LongSupplier ids) {
        parties.removeIf(known -> wanted.stream().noneMatch(known::is));
        wanted.stream().filter(one -> parties.stream().noneMatch(known -> known.is(one))).forEach(one -> parties.add(new TouchParty(ids.getAsLong(), this, one)));
        var members = members();
        if (among && members.size() < 2) {
            throw new InvalidValue("among", "touches.refusal.among");
        }
        edge = !among ? Edge.COORDINATION : members.stream().map(Member::kind).allMatch(COMPANIES::contains) ? Edge.MEMBER : Edge.PARTNER;
    }

    private void settle(Instant now) {
        changedAt = now;
        who = Lines.cut(parties.stream().map(TouchParty::name).collect(Collectors.joining(", ")), MAX_WHO);
        searchText = Lines.cut(Folding.fold(line + " " + who + " " + text), MAX_SEARCH);
    }

    /** Everything of the first member belongs to the other one. */
    void memberMerged(Member from, Member into, Instant now) {
        startedBy = from.equals(startedBy) ? into : startedBy;
        parties.stream().filter(party -> party.member().equals(from)).forEach(party -> party.belongsTo(into));
        onceEach();
        if (edge != Edge.COORDINATION && members().size() < 2) {
            edge = Edge.COORDINATION;
        }
        settle(now);
    }

    void contactMerged(Contact from, Contact into, Instant now) {
        parties.stream().filter(party -> party.contact().filter(from::equals).isPresent()).forEach(party -> party.speaksFor(into));
        onceEach();
        settle(now);
    }

    /** The member stays, the person is named no more, not even in what was written. */
    void forget(Contact contact, Instant now) {
        var name = contact.details().data().lastName();
        line = without(name, line);
        text = without(name, text);
        parties.stream().filter(party -> party.contact().filter(contact::equals).isPresent()).forEach(party -> party.speaksFor(null));
        onceEach();
        settle(now);
    }

    void rewrite(UnaryOperator<String> pen, Instant now) {
        line = pen.apply(line);
        text = pen.apply(text);
        settle(now);
    }

    private static String without(String name, String words) {
        return name.isEmpty() ? words : words.replace(name, NAMELESS);
    }

    private void onceEach() {
        var kept = new ArrayList<TouchParty>();
        parties.stream().filter(party -> kept.stream().noneMatch(party::sameAs)).forEach(kept::add);
        parties.removeIf(party -> !kept.contains(party));
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
        return parties.stream().map(TouchParty::member).distinct().toList();
    }

    public LocalDate day() {
        return day;
    }

    public Edge edge() {
        return edge;
    }

    public String who() {
        return who;
    }

    public String line() {
        return line;
    }

    Optional<Member> startedBy() {
        return Optional.ofNullable(startedBy);
    }

    TouchData data() {
        return new TouchData(parties.stream().map(TouchParty::data).toList(), channel, day, time, line, text, edge != Edge.COORDINATION, startedBy == null ? 0 : startedBy.id());
    }

    TouchDetails details() {
        return new TouchDetails(id(), version(), data(), edge, parties.stream().map(TouchParty::details).toList(), startedBy == null ? "" : startedBy.name(), author, changedAt, archivedAt);
    }

    @Override
    public String auditName() {
        return who + ": " + line;
    }
}
