package de.reihum.profile.answers;

import de.reihum.shared.Checks;
import de.reihum.shared.InvalidValue;
import java.util.List;
import java.util.stream.Stream;

/** All answers of one year. Any of them may be open: a profile is filled in bit by bit. */
public record ProfileData(Basics basics, Organisation organisation, Purpose purpose, Access access) {

    public ProfileData {
        basics = basics == null ? Basics.OPEN : basics;
        organisation = organisation == null ? Organisation.OPEN : organisation;
        purpose = purpose == null ? Purpose.OPEN : purpose;
        access = access == null ? Access.OPEN : access;
    }

    /** Nothing is known but how the network is called. */
    public static ProfileData of(String name) {
        return new ProfileData(new Basics(name, "", "", null, null, "", null, null, null, null, null), null, null, null);
    }

    /** @throws InvalidValue with a reason for each answer that cannot be */
    public void check(int year) {
        var checks = new Checks();
        basics.check(checks, year);
        organisation.check(checks);
        purpose.check(checks);
        access.check(checks);
        checks.done();
    }

    /** The questions without an answer. */
    public List<Question> open() {
        return Stream.of(Question.values()).filter(question -> !question.answered(this)).toList();
    }

    public ProfileData with(Basics changed) {
        return new ProfileData(changed, organisation, purpose, access);
    }

    public ProfileData with(Organisation changed) {
        return new ProfileData(basics, changed, purpose, access);
    }

    public ProfileData with(Purpose changed) {
        return new ProfileData(basics, organisation, changed, access);
    }

    public ProfileData with(Access changed) {
        return new ProfileData(basics, organisation, purpose, changed);
    }
}
