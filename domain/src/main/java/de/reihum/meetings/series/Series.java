package de.reihum.meetings.series;

import de.reihum.meetings.agenda.Agenda;
import de.reihum.members.audience.AudienceText;
import de.reihum.members.MemberFilter;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Named;
import de.reihum.shared.NotAudited;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalTime;

/** Meetings that come again and again, with another host each time. An ended series keeps its meetings and gets no new ones. */
@Entity
@Table(name = "series")
public class Series extends TenantEntity implements Named {

    /** By which it is recognised in calendars; each is readable on light and dark paper. */
    public enum Colour { GREEN, BLUE, VIOLET, RED, AMBER, TEAL }

    @Column(name = "name")
    private String name;

    @Column(name = "purpose")
    private String purpose;

    @Column(name = "audience")
    private String audience;

    @NotAudited
    @Column(name = "rhythm")
    private Rhythm rhythm;

    @Column(name = "start_minute")
    private int start;

    @Column(name = "minutes")
    private int minutes;

    @Column(name = "capacity")
    private int capacity;

    @Column(name = "guests")
    private int guests;

    @NotAudited
    @Column(name = "agenda")
    private Agenda agenda;

    @Enumerated(EnumType.STRING)
    @Column(name = "colour")
    private Colour colour;

    @Column(name = "ended")
    private boolean ended;

    protected Series() {}

    /** @throws InvalidValue with a reason for each field that cannot be */
    public Series(long id, SeriesData data) {
        super(id);
        revise(data);
    }

    /** @throws InvalidValue with a reason for each field that cannot be */
    public final void revise(SeriesData data) {
        data.check();
        name = data.name();
        purpose = data.purpose();
        audience = AudienceText.write(data.audience());
        rhythm = data.rhythm();
        start = data.start().toSecondOfDay() / 60;
        minutes = data.minutes();
        capacity = data.capacity();
        guests = data.guests();
        agenda = data.agenda();
        colour = data.colour();
    }

    public void end(boolean over) {
        ended = over;
    }

    public String name() {
        return name;
    }

    public String purpose() {
        return purpose;
    }

    public MemberFilter audience() {
        return AudienceText.read(audience);
    }

    public Rhythm rhythm() {
        return rhythm;
    }

    public LocalTime start() {
        return LocalTime.ofSecondOfDay(start * 60L);
    }

    public int minutes() {
        return minutes;
    }

    public int capacity() {
        return capacity;
    }

    public int guests() {
        return guests;
    }

    public Agenda agenda() {
        return agenda;
    }

    public Colour colour() {
        return colour;
    }

    public boolean ended() {
        return ended;
    }

    public SeriesData data() {
        return new SeriesData(name, purpose, audience(), rhythm, start(), minutes, capacity, guests, agenda, colour);
    }

    @Override
    public String auditName() {
        return name;
    }
}
