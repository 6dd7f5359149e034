package de.reihum.tasks;

import de.reihum.members.Contact;
import de.reihum.members.Contacts;
import de.reihum.members.Member;
import de.reihum.members.sources.FreeTexts;
import de.reihum.members.sources.MergeFollower;
import de.reihum.members.sources.PersonalData;
import de.reihum.shared.NotFound;
import de.reihum.shared.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Tasks go along when members or persons become one, and know a forgotten person no more. */
@ApplicationScoped
public class TaskFollower implements MergeFollower, PersonalData, FreeTexts {

    private static final String SECTION = "tasks.personal.section";

    private Tasks tasks;
    private Contacts contacts;

    protected TaskFollower() {}

    @Inject
    public TaskFollower(Tasks tasks, Contacts contacts) {
        this.tasks = tasks;
        this.contacts = contacts;
    }

    @Override
    public int memberMerged(Member from, Member into) {
        var moved = tasks.ofMember(from.id());
        moved.forEach(task -> task.memberMerged(from, into));
        return moved.size();
    }

    @Override
    public int contactMerged(Contact from, Contact into) {
        var moved = tasks.about(ContactSubjects.KIND, from.id());
        moved.forEach(task -> task.contactMerged(into));
        return moved.size();
    }

    @Override
    public List<Reason> memberForecast(long from, long into) {
        return Reason.counted("tasks.merge.moves", tasks.ofMember(from).size());
    }

    @Override
    public List<Reason> contactForecast(long from, long into) {
        return Reason.counted("tasks.merge.moves", tasks.about(ContactSubjects.KIND, from).size());
    }

    @Override
    public List<Item> about(long contact) {
        return tasks.about(ContactSubjects.KIND, contact).stream().map(Task::data).flatMap(data -> Stream.of(new Item(SECTION, "tasks.personal.due", data.due().toString()),
                new Item(SECTION, "tasks.personal.text", data.text()), new Item(SECTION, "tasks.personal.comment", data.comment()))).filter(item -> !item.value().isEmpty()).toList();
    }

    @Override
    public List<Reason> forget(long contact) {
        var person = contacts.find(contact).orElseThrow(NotFound::record);
        tasks.about(ContactSubjects.KIND, contact).forEach(task -> task.forget(person));
        return List.of();
    }

    @Override
    public List<FreeText> with(long member) {
        return tasks.ofMember(member).stream().map(TaskFollower::text).toList();
    }

    @Override
    public List<Kind<?>> kinds() {
        return List.of(new Kind<>(Task.class, List.of("text", "comment", "subjectName"), task -> new Passage(task.id(), task.members(), task.place(), task.details().subjectName(), text(task))));
    }

    private static FreeText text(Task task) {
        return new FreeText(SECTION, "tasks.personal.text", List.of(task.data().text(), task.data().comment(), task.details().subjectName()), task::rewrite);
    }
}
