package de.reihum.web.jobs;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.has;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.jobs.Job;
import de.reihum.jobs.JobRow;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.Tone;
import java.util.Optional;

/** How jobs and effects are called, in the page's language. */
final class JobWords {

    private JobWords() {}

    /** What it does, e.g. "Liste einlesen"; the kind itself where a feature gave it no name. */
    static String kind(String kind) {
        var key = "jobs.kind." + kind;
        return has(key) ? text(key) : kind;
    }

    static String name(JobRow job) {
        return job.title().isEmpty() ? kind(job.kind()) : text("jobs.name", kind(job.kind()), job.title());
    }

    /** The page on which more can be done about it; empty when there is none. */
    static Optional<String> place(JobRow job) {
        if (job.kind().startsWith("exchange.")) {
            return Optional.of("exchange/import/" + job.subject());
        }
        return job.kind().startsWith("members.bulk") ? Optional.of("members/changes") : Optional.empty();
    }

    static Badge.Word state(JobRow job) {
        var tone = switch (job.state()) {
            case QUEUED -> Tone.WAITING;
            case RUNNING -> Tone.INFORMATION;
            case DONE -> Tone.GOOD;
            case FAILED -> Tone.WRONG;
        };
        return new Badge.Word(tone, text("jobs.state." + job.state()));
    }

    static String explanation(JobRow job) {
        var who = text("jobs.who", job.startedBy(), formats().stamp(job.startedAt()));
        if (!job.message().key().isEmpty()) {
            return text("jobs.explained", who, text(job.message().key(), job.message().arguments().toArray()));
        }
        return job.state() == Job.State.RUNNING ? text("jobs.explained", who, text("jobs.progress", job.done(), job.total())) : who;
    }
}
