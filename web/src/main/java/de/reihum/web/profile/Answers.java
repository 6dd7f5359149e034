package de.reihum.web.profile;

import static de.reihum.web.profile.ProfileWords.code;
import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.profile.answers.Access;
import de.reihum.profile.answers.Basics;
import de.reihum.profile.answers.Funding;
import de.reihum.profile.answers.Organisation;
import de.reihum.profile.answers.ProfileData;
import de.reihum.profile.answers.Purpose;
import de.reihum.profile.answers.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A profile's answers in words; an open question is an empty text. */
final class Answers {

    private Answers() {}

    static String of(Question question, ProfileData data) {
        return switch (question.section()) {
            case BASICS -> basics(question, data.basics());
            case ORGANISATION -> organisation(question, data.organisation());
            case PURPOSE -> purpose(question, data.purpose());
            case ACCESS -> access(question, data.access());
        };
    }

    private static String basics(Question question, Basics answers) {
        return switch (question) {
            case NAME -> answers.name();
            case SEAT -> (answers.postcode() + " " + answers.town()).strip();
            case FOUNDED -> Objects.toString(answers.founded(), "");
            case INSTITUTIONS -> several("institution", answers.institutions(), answers.otherInstitutions());
            case PARTNERS -> number(answers.partners());
            case TREND -> code("trend", answers.trend());
            case REACH -> code("reach", answers.reach());
            default -> answers.sectorFocus() == null ? "" : answers.sectorFocus() ? joined(text("profile.yes"), String.join(", ", answers.sectors())) : text("profile.no");
        };
    }

    private static String organisation(Question question, Organisation answers) {
        return switch (question) {
            case LEGAL_FORM -> answers.legalForm() == Organisation.LegalForm.OTHER && !answers.otherLegalForm().isEmpty() ? answers.otherLegalForm() : code("legalForm", answers.legalForm());
            case INITIATORS -> code("initiators", answers.initiators());
            case COORDINATION -> coordination(answers);
            case RESOURCES -> several("resource", answers.resources(), answers.otherResources());
            default -> funding(answers.funding());
        };
    }

    private static String coordination(Organisation answers) {
        var parts = new ArrayList<String>();
        answers.coordination().stream().map(one -> one == Organisation.Coordination.SEVERAL_PEOPLE && answers.coordinators() != null
                ? text("profile.coordinators", answers.coordinators()) : code("coordination", one)).forEach(parts::add);
        if (answers.hours() != null) {
            parts.add(text("profile.hours", answers.hours()));
        }
        return String.join("; ", parts);
    }

    private static String funding(Funding funding) {
        return Stream.of(share("publicFunds", funding.publicFunds()), share("memberFees", funding.memberFees()), share("partners", funding.partners()), share("charges", funding.charges()),
                share("donations", funding.donations()), joined(share("other", funding.other()), funding.otherSource())).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String share(String source, Integer share) {
        return share == null || share == 0 ? "" : text("profile.share", share, text("profile.source." + source));
    }

    private static String purpose(Question question, Purpose answers) {
        return switch (question) {
            case GOAL -> answers.goal() == Purpose.Goal.OTHER && !answers.otherGoal().isEmpty() ? answers.otherGoal() : code("goal", answers.goal());
            case FIELDS -> several("field", answers.fields(), answers.otherFields());
            case CHANGE -> joined(code("change", answers.change()), answers.changedFields());
            default -> several("group", answers.groups(), answers.otherGroups());
        };
    }

    private static String access(Question question, Access answers) {
        return question == Question.OFFERS ? several("offer", answers.offers(), "") : several("condition", answers.conditions(), answers.otherConditions());
    }

    private static String several(String list, Set<? extends Enum<?>> codes, String ownWords) {
        return codes.stream().map(one -> one.name().equals("OTHER") && !ownWords.isEmpty() ? ownWords : code(list, one)).collect(Collectors.joining("; "));
    }

    private static String number(Integer number) {
        return number == null ? "" : formats().number(number);
    }

    private static String joined(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first : text("profile.joined", first, second);
    }

    /** In the order of the questionnaire. */
    static List<Question> questions() {
        return List.of(Question.values());
    }
}
