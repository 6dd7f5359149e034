package de.reihum.profile.typology;

import de.reihum.profile.answers.Question;

/** The five pairs of opposites of the study's Fig. 9 (n = 156), each with the question that decides it. */
public enum Pair {
    GOOD(Pole.PUBLIC_GOOD, Pole.PRIVATE_GOOD, 95, Question.OFFERS),
    SEARCH(Pole.EXPLORATIVE, Pole.EXPLOITATIVE, 36, Question.GOAL),
    ENTRY(Pole.OPEN, Pole.CLOSED, 46, Question.CONDITIONS),
    FORM(Pole.INFORMAL, Pole.FORMAL, 27, Question.LEGAL_FORM),
    LEAD(Pole.NOT_CENTRALISED, Pole.CENTRALISED, 73, Question.INITIATORS);

    /** How many networks the study asked. */
    public static final int ASKED = 156;

    private final Pole left;
    private final Pole right;
    private final int studyLeft;
    private final Question question;

    Pair(Pole left, Pole right, int studyLeft, Question question) {
        this.left = left;
        this.right = right;
        this.studyLeft = studyLeft;
        this.question = question;
    }

    public Pole left() {
        return left;
    }

    public Pole right() {
        return right;
    }

    /** Per cent of the networks the study asked. */
    public int studyLeft() {
        return studyLeft;
    }

    public int studyRight() {
        return 100 - studyLeft;
    }

    /** Per cent of the networks the study asked that stood at this end. */
    public int study(Pole pole) {
        return pole == left ? studyLeft() : studyRight();
    }

    public Question question() {
        return question;
    }
}
