package de.reihum.replies.list;

import de.reihum.replies.Answer;
import de.reihum.replies.Channel;
import de.reihum.shared.Checks;

/**
 * Write down what somebody told the coordination.
 *
 * @param contact who said so, or 0
 * @param anyway gives a place also when there is none
 */
public record EnterReply(long meeting, long member, long contact, Answer answer, Channel channel, boolean anyway) {

    public EnterReply {
        new Checks().require(member != 0, "member", "replies.refusal.member").require(answer != null, "wish", "replies.refusal.wish").require(channel != null, "channel", "replies.refusal.channel").done();
    }
}
