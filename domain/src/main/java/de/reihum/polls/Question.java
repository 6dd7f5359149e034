package de.reihum.polls;

import de.reihum.members.audience.AudienceText;
import de.reihum.members.MemberFilter;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What is asked, of whom, and how it may be answered: what the members are told, and rely on. */
@Embeddable
public class Question {

    @Column(name = "question")
    private String question;

    @Column(name = "intro")
    private String intro;

    @Enumerated(EnumType.STRING)
    @Column(name = "mode")
    private Poll.Mode mode;

    @Column(name = "hidden")
    private boolean hidden;

    @Column(name = "anonymous")
    private boolean anonymous;

    @Column(name = "audience")
    private String audience;

    protected Question() {}

    static Question empty() {
        return new Question();
    }

    void write(PollData data) {
        question = data.question();
        intro = data.intro();
        mode = data.mode();
        hidden = data.hidden();
        anonymous = data.anonymous();
        audience = AudienceText.write(data.audience());
    }

    String text() {
        return question;
    }

    String intro() {
        return intro;
    }

    Poll.Mode mode() {
        return mode;
    }

    boolean hidden() {
        return hidden;
    }

    boolean anonymous() {
        return anonymous;
    }

    MemberFilter audience() {
        return AudienceText.read(audience);
    }
}
