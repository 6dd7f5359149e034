package de.reihum.web.polls.edit;

import de.reihum.members.MemberFilter;
import de.reihum.polls.Poll;
import de.reihum.polls.PollData;
import de.reihum.polls.PollService;
import de.reihum.polls.PollService.ChangePoll;
import de.reihum.web.shared.text.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The poll that is being written, and how it is saved. */
class Draft {

    private static final int USUAL_DAYS = 14;

    private final PollService polls;
    private long id;
    private long version;
    private Poll.State state;
    private PollData data;

    private Draft(PollService polls, long id, long version, Poll.State state, PollData data) {
        this.polls = polls;
        this.id = id;
        this.version = version;
        this.state = state;
        this.data = data;
    }

    static Draft empty(PollService polls, Clock clock) {
        var end = Formats.local(clock.instant()).plusDays(USUAL_DAYS);
        return new Draft(polls, 0, 0, Poll.State.DRAFT, new PollData("", "", Poll.Mode.SEVERAL, false, false, end, List.of(), MemberFilter.everything()));
    }

    static Draft of(PollService polls, long id) {
        var details = polls.details(id);
        return new Draft(polls, id, details.version(), details.state(), details.data());
    }

    void save(PollData wanted) {
        if (id == 0) {
            id = polls.create(wanted);
        } else {
            polls.change(new ChangePoll(id, version, wanted));
        }
        var saved = polls.details(id);
        version = saved.version();
        data = saved.data();
    }

    PollData withQuestion(String question, String intro, List<String> options) {
        return new PollData(question, intro, data.mode(), data.hidden(), data.anonymous(), data.endsOn(), options, data.audience());
    }

    PollData withAnswers(Poll.Mode mode, boolean hidden, boolean anonymous, LocalDate endsOn) {
        return new PollData(data.question(), data.intro(), mode, hidden, anonymous, endsOn, data.options(), data.audience());
    }

    PollData withAudience(MemberFilter audience) {
        return new PollData(data.question(), data.intro(), data.mode(), data.hidden(), data.anonymous(), data.endsOn(), data.options(), audience);
    }

    boolean saved() {
        return id != 0;
    }

    String path(int step) {
        return "polls/" + id + "/edit/" + step;
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    Poll.State state() {
        return state;
    }

    PollData data() {
        return data;
    }
}
