package de.reihum.meetings;

import de.reihum.members.audience.AudienceText;
import de.reihum.members.MemberFilter;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Who may come to a meeting, and how many. */
@Embeddable
public class Admission {

    @Column(name = "audience")
    private String audience;

    @Column(name = "capacity")
    private int capacity;

    @Column(name = "guests")
    private int guests;

    @Column(name = "asks_needs")
    private boolean asksNeeds;

    protected Admission() {}

    Admission(MeetingData data) {
        audience = AudienceText.write(data.audience());
        capacity = data.capacity();
        guests = data.guests();
        asksNeeds = data.asksNeeds();
    }

    public MemberFilter audience() {
        return AudienceText.read(audience);
    }

    /** How many people there is room for; 0 for no limit. */
    public int capacity() {
        return capacity;
    }

    /** How many people each answer may bring along. */
    public int guests() {
        return guests;
    }

    /** Whether those who come are asked what they can eat and what they need to get in. */
    public boolean asksNeeds() {
        return asksNeeds;
    }
}
