package de.reihum.proposals;

import de.reihum.shared.RuleBroken;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** How, when and by whom a proposal was written down. */
@Embeddable
public class Origin {

    static final int MAX_ONCE = 40;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel")
    private Channel channel;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    /** Of the form that was sent: sent twice it counts once. */
    @Column(name = "once")
    private String once;

    protected Origin() {}

    private Origin(Channel channel, String enteredBy, Instant proposedAt, String once) {
        this.channel = channel;
        this.enteredBy = enteredBy;
        this.proposedAt = proposedAt;
        this.once = once;
    }

    /** @param form what the form is known by, or empty */
    public static Origin link(String form, Instant now) {
        return new Origin(Channel.LINK, "", now, form.isEmpty() || form.length() > MAX_ONCE ? null : form);
    }

    /** @param channel a link is no way to tell somebody */
    public static Origin told(Channel channel, String enteredBy, Instant now) {
        return new Origin(way(channel), enteredBy, now, null);
    }

    private static Channel way(Channel channel) {
        return channel == null || channel == Channel.LINK ? Channel.TALK : channel;
    }

    /** It was told in another way. @throws RuleBroken when the member wrote it down itself */
    void heard(Channel how) {
        if (channel == Channel.LINK) {
            throw new RuleBroken("proposals.refusal.own");
        }
        channel = way(how);
    }

    public Channel channel() {
        return channel;
    }

    public String enteredBy() {
        return enteredBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    /** What the form is known by that was sent, or {@code null}. */
    String once() {
        return once;
    }
}
