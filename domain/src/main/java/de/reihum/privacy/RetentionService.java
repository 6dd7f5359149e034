package de.reihum.privacy;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.jobs.JobQueue;
import de.reihum.jobs.StartJob;
import de.reihum.members.Contact;
import de.reihum.members.Contacts;
import de.reihum.settings.Faces;
import de.reihum.settings.Setting;
import de.reihum.shared.Folding;
import de.reihum.shared.Ids;
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
import java.util.OptionalLong;

/** Shows who is still stored although her member left long ago, and forgets many at once. */
@ApplicationScoped
@Transactional
public class RetentionService {

    private KeptPersons persons;
    private Contacts contacts;
    private Forgetting forgetting;
    private MassErasures erasures;
    private JobQueue jobs;
    private Faces faces;
    private Ids ids;
    private Clock clock;

    protected RetentionService() {}

    @Inject
    public RetentionService(KeptPersons persons, Contacts contacts, Forgetting forgetting, MassErasures erasures, JobQueue jobs, Faces faces, Ids ids, Clock clock) {
        this.persons = persons;
        this.contacts = contacts;
        this.forgetting = forgetting;
        this.erasures = erasures;
        this.jobs = jobs;
        this.faces = faces;
        this.ids = ids;
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

    /** For how many months the network keeps persons without a reason. */
    @Requires(Permission.PRIVACY)
    public int months() {
        return settled();
    }

    /**
     * @return the job that forgets them one after the other; empty when they were few, and are forgotten now
     * @throws InvalidValue when another number was typed
     * @throws RuleBroken for too many at once
     */
    @Requires(Permission.PRIVACY)
    public OptionalLong erase(ErasePersons command) {
        int number = command.contacts().size();
        if (number > ErasePersons.MOST) {
            throw new RuleBroken("privacy.refusal.tooMany", ErasePersons.MOST);
        }
        if (!command.typed().equals(Integer.toString(number))) {
            throw new InvalidValue("typed", "privacy.refusal.number", number);
        }
        var persons = command.contacts().stream().map(this::load).toList();
        if (number <= ErasePersons.AT_ONCE) {
            persons.forEach(forgetting::forget);
            return OptionalLong.empty();
        }
        var erasure = new MassErasure(ids.next(), command.contacts());
        erasures.add(erasure);
        return OptionalLong.of(jobs.start(new StartJob(MassErasure.JOB, erasure.id(), "", number)));
    }

    private LocalDate before(RetentionFilter filter) {
        return LocalDate.now(clock).minusMonths(filter.months() == 0 ? settled() : filter.months());
    }

    private int settled() {
        return Integer.parseInt(faces.present().text(Setting.RETENTION));
    }

    private static List<String> words(RetentionFilter filter) {
        return Arrays.stream(Folding.fold(filter.text()).split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    private Contact load(long id) {
        return contacts.find(id).filter(contact -> !contact.erased()).orElseThrow(NotFound::record);
    }
}
