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

    MemberFilter audience() {
        return AudienceText.read(audience);
    }

    int capacity() {
        return capacity;
    }

    int guests() {
        return guests;
    }

    boolean asksNeeds() {
        return asksNeeds;
    }
}
