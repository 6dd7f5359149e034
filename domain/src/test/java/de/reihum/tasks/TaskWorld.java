package de.reihum.tasks;

import de.reihum.accounts.Account;
import de.reihum.accounts.AccountFixtures;
import de.reihum.accounts.Role;
import de.reihum.members.Contact;
import de.reihum.members.ContactsInMemory;
import de.reihum.members.Member;
import de.reihum.members.MemberFixtures;
import de.reihum.members.MembersInMemory;
import de.reihum.polls.OutboxInMemory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The task services over repositories in memory: Anna and Berta work in the network, Anna is acting, and the clock can be moved. */
public class TaskWorld {

    public final AccountFixtures people = new AccountFixtures();
    public final Account anna = people.person("Anna", Role.COORDINATOR);
    public final Account berta = people.person("Berta", Role.TREASURER);
    public final MembersInMemory members;
    public final Member brewery = MemberFixtures.member(MemberFixtures.brewery());
    public final Contact emre = MemberFixtures.contact(brewery, MemberFixtures.emre());
    public final ContactsInMemory contacts;
    public final TasksInMemory tasks = new TasksInMemory();
    public final OutboxInMemory outbox = new OutboxInMemory();
    public final List<SubjectSource> subjects = new ArrayList<>();
    public Instant now = MemberFixtures.NOW;
    public final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };
    public final WeeklyMail weekly = new WeeklyMail(outbox, clock);
    public final Owners owners = new Owners(people.assignments, people.accounts, people.tenant, people.actor);
    public final TaskService service;
    public final WeeklyMailService mails = new WeeklyMailService(tasks, owners, weekly, people.networks, people.tenant, clock);

    public TaskWorld() {
        this(new MembersInMemory());
    }

    /** Over members that others know, too. */
    public TaskWorld(MembersInMemory known) {
        members = known;
        contacts = new ContactsInMemory(members);
        members.add(brewery);
        people.signIn(anna, AccountFixtures.NECKAR);
        subjects.add(new MemberSubjects(members));
        subjects.add(new ContactSubjects(contacts));
        service = new TaskService(tasks, members, owners, subjects, weekly, people.actor, people.ids, clock);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    /** Of Anna. */
    public long task(String text, LocalDate due) {
        return service.create(new TaskData(text, due, 0, "", 0, ""));
    }
}
