package de.reihum.tasks;

import de.reihum.members.Members;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Tasks about a member. */
@ApplicationScoped
public class MemberSubjects implements SubjectSource {

    public static final String KIND = "members";

    private Members members;

    protected MemberSubjects() {}

    @Inject
    public MemberSubjects(Members members) {
        this.members = members;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Subject> find(long id) {
        return members.find(id).map(member -> new Subject(KIND, id, member.name(), id));
    }
}
