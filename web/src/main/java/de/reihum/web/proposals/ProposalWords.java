package de.reihum.web.proposals;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.proposals.Channel;
import de.reihum.proposals.Proposal;
import de.reihum.proposals.ProposalDetails;
import de.reihum.shared.PartialDate;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.Tone;

/** How proposals are spoken of, in the page's language. */
final class ProposalWords {

    private ProposalWords() {}

    static Badge.Word badge(Proposal.State state) {
        var tone = switch (state) {
            case OPEN -> Tone.WAITING;
            case ACCEPTED -> Tone.GOOD;
            case MERGED -> Tone.INFORMATION;
            case DECLINED, WITHDRAWN -> Tone.PLAIN;
        };
        return new Badge.Word(tone, state(state));
    }

    static String state(Proposal.State state) {
        return text("proposals.state." + state);
    }

    static String kind(Proposal.Kind kind) {
        return text("proposals.kind." + kind);
    }

    static String channel(Channel channel) {
        return text("proposals.channel." + channel);
    }

    /** "12.03.2027", "März 2027" or "2027"; empty without a wish. @param wish may be {@code null} */
    static String wish(PartialDate wish) {
        if (wish == null) {
            return "";
        }
        return wish.knowsDay() ? formats().day(wish.from()) : wish.knowsMonth() ? formats().month(wish.from()) : wish.text();
    }

    static String wish(ProposalDetails one) {
        return one.data().wish().isEmpty() ? "" : wish(new PartialDate(one.data().wish()));
    }

    /** "3 Mitglieder wünschen sich das"; empty for a single one. */
    static String voices(int members) {
        return members < 2 ? "" : text("proposals.voices", members);
    }
}
