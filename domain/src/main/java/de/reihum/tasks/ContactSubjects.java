package de.reihum.tasks;

import de.reihum.members.Contacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Tasks about a person at a member. */
@ApplicationScoped
public class ContactSubjects implements SubjectSource {

    public static final String KIND = "contacts";

    private Contacts contacts;

    protected ContactSubjects() {}

    @Inject
    public ContactSubjects(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Subject> find(long id) {
        return contacts.find(id).map(contact -> new Subject(KIND, id, contact.name() + ", " + contact.member().name(), contact.member().id()));
    }
}
