package de.reihum.web.invitations;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.invitations.InvitationService;
import de.reihum.invitations.audience.DetourService;
import de.reihum.invitations.extras.ExtraService;
import de.reihum.invitations.letters.LetterService;
import de.reihum.invitations.run.EveCallService;
import de.reihum.invitations.run.ReminderService;
import de.reihum.jobs.JobService;
import de.reihum.members.MemberService;
import de.reihum.web.invitations.mail.MailSight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** What the pages about invitations work with. */
@ApplicationScoped
public class InvitationDesk {

    private InvitationService invitations;
    private ReminderService reminders;
    private EveCallService eves;
    private LetterService letters;
    private ExtraService extras;
    private DetourService detours;
    private MemberService members;
    private JobService jobs;
    private MailSight sight;
    private Iterable<PhoneAnswer> answers;
    private Actor actor;

    protected InvitationDesk() {}

    @Inject
    public InvitationDesk(InvitationService invitations, ReminderService reminders, EveCallService eves, LetterService letters, ExtraService extras, DetourService detours, MemberService members, JobService jobs, MailSight sight,
            @Any Instance<PhoneAnswer> answers, Actor actor) {
        this(invitations, reminders, eves, letters, extras, detours, members, jobs, sight, (Iterable<PhoneAnswer>) answers, actor);
    }

    InvitationDesk(InvitationService invitations, ReminderService reminders, EveCallService eves, LetterService letters, ExtraService extras, DetourService detours, MemberService members, JobService jobs, MailSight sight,
            Iterable<PhoneAnswer> answers, Actor actor) {
        this.invitations = invitations;
        this.reminders = reminders;
        this.eves = eves;
        this.letters = letters;
        this.extras = extras;
        this.detours = detours;
        this.members = members;
        this.jobs = jobs;
        this.sight = sight;
        this.answers = answers;
        this.actor = actor;
    }

    InvitationService invitations() {
        return invitations;
    }

    ReminderService reminders() {
        return reminders;
    }

    EveCallService eves() {
        return eves;
    }

    LetterService letters() {
        return letters;
    }

    ExtraService extras() {
        return extras;
    }

    DetourService detours() {
        return detours;
    }

    MemberService members() {
        return members;
    }

    JobService jobs() {
        return jobs;
    }

    MailSight sight() {
        return sight;
    }

    /** Empty when nobody takes answers. */
    Optional<PhoneAnswer> answer() {
        return StreamSupport.stream(answers.spliterator(), false).findFirst();
    }

    boolean writable() {
        return actor.may(Permission.MEETINGS_WRITE);
    }

    boolean exports() {
        return actor.may(Permission.EXCHANGE_EXPORT);
    }
}
