package de.reihum.polls;

import de.reihum.shared.NotFound;
import de.reihum.shared.RuleBroken;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/** A poll's topics in their order. They are written freely while it is a draft; later they are only withdrawn, and two always stay. */
record BallotPaper(Poll poll, List<PollOption> options) {

    /** Numbers stay with their places, so a topic that is only renamed stays the same record. */
    void write(List<String> texts, LongSupplier ids) {
        for (int i = 0; i < texts.size(); i++) {
            if (i < options.size()) {
                options.get(i).rename(texts.get(i));
            } else {
                options.add(new PollOption(ids.getAsLong(), poll, i + 1, texts.get(i)));
            }
        }
        options.subList(texts.size(), options.size()).clear();
    }

    void retire(int number) {
        if (offered().stream().filter(option -> option.number() != number).count() < PollData.MIN_OPTIONS) {
            throw new RuleBroken("polls.refusal.twoMustStay", PollData.MIN_OPTIONS);
        }
        find(number).orElseThrow(NotFound::record).retire();
    }

    Optional<PollOption> find(int number) {
        return options.stream().filter(option -> option.number() == number).findFirst();
    }

    List<PollOption> offered() {
        return options.stream().filter(option -> !option.retired()).toList();
    }
}
