package de.reihum.web.api.replies;

import de.reihum.replies.Answer;
import de.reihum.replies.Channel;

/**
 * What somebody told the coordination.
 *
 * @param contact who said so, or 0
 * @param anyway gives a place also when there is none
 */
public record ToldReply(long member, long contact, Answer answer, Channel channel, boolean anyway) {}
