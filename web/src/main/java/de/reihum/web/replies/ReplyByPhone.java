package de.reihum.web.replies;

import static de.reihum.web.shared.text.Texts.text;

import de.reihum.meetings.MeetingDetails;
import de.reihum.replies.list.GuestListService;
import de.reihum.web.invitations.PhoneAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes down what somebody said on the phone, from the list of those who are called. */
@ApplicationScoped
public class ReplyByPhone implements PhoneAnswer {

    private GuestListService replies;

    protected ReplyByPhone() {}

    @Inject
    public ReplyByPhone(GuestListService replies) {
        this.replies = replies;
    }

    @Override
    public void ask(MeetingDetails meeting, long member, String name, Runnable done) {
        ReplyDialog.enter(meeting, member, text("invitations.phone.answerOf", name), replies, done);
    }
}
