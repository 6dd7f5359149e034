package de.reihum.privacy;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.members.Contact;
import de.reihum.members.Contacts;
import de.reihum.shared.Folding;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.NotFound;
import de.reihum.shared.Reason;
import de.reihum.shared.RuleBroken;
import de.reihum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Shows who is still stored although her member left long ago, and forgets many at once. */
@ApplicationScoped
@Transactional
public class RetentionService {

    private KeptPersons persons;
    private Contacts contacts;
    private Forgetting forgetting;
    private Clock clock;

    protected RetentionService() {}

    @Inject
    public RetentionService(KeptPersons persons, Contacts contacts, Forgetting forgetting, Clock clock) {
        this.persons = persons;
        this.contacts = contacts;
        this.forgetting = forgetting;
        this.clock = clock;
    }

    @Requires(Permission.PRIVACY)
    public List<KeptPerson> rows(RetentionFilter filter, Slice slice) {
        return persons.rows(words(filter), before(filter), slice);
    }

    @Requires(Permission.PRIVACY)
    public long count(RetentionFilter filter) {
        return persons.count(words(filter), before(filter));
    }

    /** What would have to stay of all of them, each with its reason. Changes nothing. */
    @Requires(Permission.PRIVACY)
    public List<Reason> preview(Collection<Long> wanted) {
        var kept = new ArrayList<Reason>();
        wanted.forEach(id -> kept.addAll(forgetting.forecast(Person.of(load(id)))));
        return kept;
    }

    /**
     * @throws InvalidValue when another number was typed
     * @throws RuleBroken for too many at once
     */
    @Requires(Permission.PRIVACY)
    public void erase(ErasePersons command) {
        int number = command.contacts().size();
        if (number > ErasePersons.MOST) {
            throw new RuleBroken("privacy.refusal.tooMany", ErasePersons.MOST);
        }
        if (!command.typed().equals(Integer.toString(number))) {
            throw new InvalidValue("typed", "privacy.refusal.number", number);
        }
        command.contacts().stream().map(this::load).forEach(forgetting::forget);
    }

    private LocalDate before(RetentionFilter filter) {
        return LocalDate.now(clock).minusMonths(filter.months());
    }

    private static List<String> words(RetentionFilter filter) {
        return Arrays.stream(Folding.fold(filter.text()).split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    private Contact load(long id) {
        return contacts.find(id).filter(contact -> !contact.erased()).orElseThrow(NotFound::record);
    }
}
