package de.reihum.profile.answers;

import java.util.function.Predicate;

/** The questions that describe the network, with their numbers in the study's questionnaire. */
public enum Question {
    NAME(1, Section.BASICS, data -> !data.basics().name().isEmpty()),
    SEAT(2, Section.BASICS, data -> !data.basics().town().isEmpty()),
    FOUNDED(3, Section.BASICS, data -> data.basics().founded() != null),
    INSTITUTIONS(6, Section.BASICS, data -> !data.basics().institutions().isEmpty()),
    PARTNERS(7, Section.BASICS, data -> data.basics().partners() != null),
    TREND(8, Section.BASICS, data -> data.basics().trend() != null),
    REACH(9, Section.BASICS, data -> data.basics().reach() != null),
    SECTOR_FOCUS(10, Section.BASICS, data -> data.basics().sectorFocus() != null),
    LEGAL_FORM(12, Section.ORGANISATION, data -> data.organisation().legalForm() != null),
    INITIATORS(13, Section.ORGANISATION, data -> data.organisation().initiators() != null),
    COORDINATION(14, Section.ORGANISATION, data -> !data.organisation().coordination().isEmpty()),
    RESOURCES(15, Section.ORGANISATION, data -> !data.organisation().resources().isEmpty()),
    FUNDING(16, Section.ORGANISATION, data -> data.organisation().funding().answered() || data.organisation().resources().contains(Organisation.Resource.NONE)),
    GOAL(17, Section.PURPOSE, data -> data.purpose().goal() != null),
    FIELDS(18, Section.PURPOSE, data -> !data.purpose().fields().isEmpty()),
    CHANGE(19, Section.PURPOSE, data -> data.purpose().change() != null),
    GROUPS(20, Section.PURPOSE, data -> !data.purpose().groups().isEmpty()),
    OFFERS(21, Section.ACCESS, data -> !data.access().offers().isEmpty()),
    CONDITIONS(37, Section.ACCESS, data -> !data.access().conditions().isEmpty());

    private final int number;
    private final Section section;
    private final Predicate<ProfileData> answered;

    Question(int number, Section section, Predicate<ProfileData> answered) {
        this.number = number;
        this.section = section;
        this.answered = answered;
    }

    /** In Annex 6.1. */
    public int number() {
        return number;
    }

    public Section section() {
        return section;
    }

    public boolean answered(ProfileData data) {
        return answered.test(data);
    }
}
