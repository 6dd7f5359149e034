package de.reihum.web.profile;

import static de.reihum.web.shared.text.Texts.text;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.profile.ProfileService;
import de.reihum.profile.ProfileState;
import de.reihum.profile.answers.ProfileData;
import de.reihum.profile.answers.Question;
import de.reihum.web.exchange.file.TableFiles;
import de.reihum.web.shared.list.Export;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The profile as a table: a line for each question, a column for each year. */
@Dependent
public class ProfileFiles {

    private final ProfileService profiles;
    private final Actor actor;

    @Inject
    public ProfileFiles(ProfileService profiles, Actor actor) {
        this.profiles = profiles;
        this.actor = actor;
    }

    /** Empty when the acting person may not export. Written beside the page, so its words come along. */
    List<Export<ProfileState>> all() {
        if (!actor.may(Permission.EXCHANGE_EXPORT)) {
            return List.of();
        }
        var years = profiles.state().years();
        var answers = years.stream().map(year -> profiles.details(year).data()).toList();
        var headings = new ArrayList<>(List.of(text("profile.file.number"), text("profile.file.question")));
        years.forEach(year -> headings.add(Integer.toString(year)));
        var rows = Answers.questions().stream().map(question -> row(question, answers)).toList();
        return TableFiles.of(text("profile.title"), headings, state -> rows.stream());
    }

    private static List<String> row(Question question, List<ProfileData> answers) {
        return Stream.concat(Stream.of(Integer.toString(question.number()), ProfileWords.question(question)), answers.stream().map(data -> Answers.of(question, data))).toList();
    }
}
