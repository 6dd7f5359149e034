package de.reihum.web.proposals;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import de.reihum.meetings.MeetingDetails;
import de.reihum.proposals.ProposalDetails;
import de.reihum.proposals.ProposalService;
import de.reihum.web.meetings.MeetingPart;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Links;
import de.reihum.web.shared.parts.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** On a meeting's page: who proposed it, with what was wished. */
@ApplicationScoped
public class ProposalPart implements MeetingPart {

    private static final int ORDER = 4;

    private ProposalService proposals;

    protected ProposalPart() {}

    @Inject
    public ProposalPart(ProposalService proposals) {
        this.proposals = proposals;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Component> cards(MeetingDetails meeting, Runnable changed) {
        var found = proposals.ofMeeting(meeting.id());
        if (found.isEmpty()) {
            return List.of();
        }
        var rows = new Rows();
        found.forEach(one -> rows.row(Links.to("proposals/" + one.id(), one.data().title()), explanation(one)));
        return List.of(new Card(text("proposals.part"), rows));
    }

    private static String explanation(ProposalDetails one) {
        var wish = ProposalWords.wish(one);
        return Stream.of(one.memberName(), wish.isEmpty() ? "" : text("proposals.part.wish", wish), one.data().persons() == 0 ? "" : text("proposals.part.persons", one.data().persons()),
                ProposalWords.voices(one.voices()), one.data().named() ? "" : text("proposals.part.unnamed")).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
