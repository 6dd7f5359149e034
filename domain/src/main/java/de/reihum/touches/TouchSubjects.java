package de.reihum.touches;

import de.reihum.tasks.Subject;
import de.reihum.tasks.SubjectSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Tasks that follow from a contact. */
@ApplicationScoped
public class TouchSubjects implements SubjectSource {

    public static final String KIND = "touches";

    private Touches touches;

    protected TouchSubjects() {}

    @Inject
    public TouchSubjects(Touches touches) {
        this.touches = touches;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Concerns the first of those who took part. */
    @Override
    public Optional<Subject> find(long id) {
        return touches.find(id).map(touch -> new Subject(KIND, id, touch.who(), touch.members().get(0).id()));
    }
}
