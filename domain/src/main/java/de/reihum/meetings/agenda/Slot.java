package de.reihum.meetings.agenda;

import de.reihum.meetings.Meeting;
import de.reihum.members.Contact;
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

/** One thing on a meeting's agenda. */
@Entity
@Table(name = "meeting_slot")
public class Slot extends TenantEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "meeting_id", referencedColumnName = "ID")
    private Meeting meeting;

    @Column(name = "number")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private SlotData.Kind kind;

    @Column(name = "title")
    private String title;

    @Column(name = "minutes")
    private int minutes;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "contact_id", referencedColumnName = "ID")
    private Contact contact;

    @Column(name = "speaker")
    private String speaker;

    @Column(name = "agreed")
    private boolean agreed;

    protected Slot() {}

    public Slot(long id, Meeting meeting, int number) {
        super(id);
        this.meeting = meeting;
        this.number = number;
    }

    /** @param contact who speaks, or {@code null} */
    public void write(SlotData data, Contact contact) {
        kind = data.kind();
        title = data.title();
        minutes = data.minutes();
        this.contact = contact;
        speaker = data.speaker();
        agreed = data.hasSpeaker() && data.agreed();
    }

    public SlotData data() {
        return new SlotData(kind, title, minutes, contact == null ? 0 : contact.id(), speaker, agreed);
    }

    public int number() {
        return number;
    }

    public Meeting meeting() {
        return meeting;
    }

    public Optional<Contact> contact() {
        return Optional.ofNullable(contact);
    }

    /** Who speaks, as people read it, or empty. */
    public String speakerName() {
        return contact == null ? speaker : contact.name();
    }

    /** Another record is the same person. */
    public void spokenBy(Contact same) {
        contact = same;
    }

    /** Who spoke is not known any more. */
    public void forgetSpeaker() {
        contact = null;
        speaker = "";
        agreed = false;
    }
}
