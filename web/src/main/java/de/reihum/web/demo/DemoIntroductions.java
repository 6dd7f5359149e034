package de.reihum.web.demo;

import de.reihum.links.LinkHolder;
import de.reihum.members.ContactDetails;
import de.reihum.members.MemberDetails;
import de.reihum.members.MemberFilter;
import de.reihum.members.MemberService;
import de.reihum.touches.introductions.ConsentService;
import de.reihum.touches.introductions.IntroductionRow;
import de.reihum.touches.introductions.IntroductionService;
import de.reihum.touches.introductions.IntroductionService.IntroduceTwo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Two who wanted to meet, and two who are asked. */
@ApplicationScoped
public class DemoIntroductions {

    private IntroductionService introductions;
    private ConsentService consent;
    private MemberService members;

    protected DemoIntroductions() {}

    @Inject
    public DemoIntroductions(IntroductionService introductions, ConsentService consent, MemberService members) {
        this.introductions = introductions;
        this.consent = consent;
        this.members = members;
    }

    /** @param number of introductions that were told before it */
    public void ask(int number, String one, String other, String why) {
        if (introductions.rows().size() <= number) {
            introductions.introduce(new IntroduceTwo(speaker(one), speaker(other), why));
        }
    }

    /** Both of the oldest one say yes. */
    public void agree(List<String> both) {
        var oldest = introductions.rows().get(introductions.rows().size() - 1);
        if (oldest.agreedAt() == null) {
            oldest.sides().forEach(side -> consent.answer(new LinkHolder(0, "", ConsentService.PURPOSE, side.id(), side.contact()), true, both.get(oldest.sides().indexOf(side))));
        }
    }

    private long speaker(String member) {
        return members.detailsOf(members.ids(MemberFilter.text(member), 1)).stream().findFirst().flatMap(MemberDetails::representative).map(ContactDetails::id).orElse(0L);
    }
}
