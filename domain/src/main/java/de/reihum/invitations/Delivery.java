package de.reihum.invitations;

import de.reihum.members.Contact.Channel;
import de.reihum.shared.Lines;
import de.reihum.shared.NotAudited;
import de.reihum.shared.RuleBroken;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** By which way an invitation goes, whether it went, and how much of what has changed since then its reader knows. */
@Embeddable
public class Delivery {

    private static final int NOTHING = -1;
    private static final int MAX_WHY = 300;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel")
    private Channel channel;

    @NotAudited
    @Column(name = "sent_at")
    private Instant sentAt;

    @NotAudited
    @Column(name = "told")
    private int told;

    @Column(name = "returned_at")
    private Instant returnedAt;

    @Column(name = "returned_why")
    private String returnedWhy;

    protected Delivery() {}

    static Delivery by(Channel channel) {
        var delivery = new Delivery();
        delivery.channel = channel;
        delivery.told = NOTHING;
        delivery.returnedWhy = "";
        return delivery;
    }

    /** The mail went out, the letter was made, or somebody called. */
    void done(int sequence, Instant now) {
        sentAt = sentAt == null ? now : sentAt;
        told = Math.max(told, sequence);
    }

    void returned(String why, Instant now) {
        if (sentAt == null) {
            throw new RuleBroken("invitations.refusal.notSent");
        }
        refused(why, now);
    }

    /** It does not arrive, whether it went before or not. */
    void refused(String why, Instant now) {
        returnedAt = now;
        returnedWhy = Lines.cut(Lines.one(why), MAX_WHY);
    }

    /** Words may name somebody. */
    void forgetWords() {
        returnedWhy = "";
    }

    public Channel channel() {
        return channel;
    }

    /** {@code null} while it was not done. */
    public Instant sentAt() {
        return sentAt;
    }

    /** {@code null} unless it came back. */
    public Instant returnedAt() {
        return returnedAt;
    }

    public String returnedWhy() {
        return returnedWhy;
    }

    /** Whether nothing has happened yet. */
    public boolean untried() {
        return sentAt == null && returnedAt == null;
    }

    /** Whether the reader knows how the meeting is now. */
    public boolean knows(int sequence) {
        return told >= sequence;
    }
}
