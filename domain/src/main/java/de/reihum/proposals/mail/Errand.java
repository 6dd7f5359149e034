package de.reihum.proposals.mail;

import de.reihum.jobs.Effect;
import java.time.Instant;

/** What the outbox has to write: the link to a person, or the coordination's word on a proposal. */
public enum Errand {
    /** Its subject is the contact; of the others it is the proposal. */
    INVITE, ACCEPTED, MERGED, DECLINED,
    /** Something was decided about the proposal with which one's own was put together. */
    ROOT_ACCEPTED, ROOT_DECLINED;

    public static final String EFFECT = "proposals.mail";

    /** @param moment which makes it another one than an earlier one about the same */
    public Effect about(long subject, Instant moment, Instant due) {
        return new Effect(EFFECT, key(subject, moment), subject, name(), due);
    }

    public String key(long subject, Instant moment) {
        return EFFECT + "/" + subject + "/" + name() + "/" + moment.toEpochMilli();
    }
}
