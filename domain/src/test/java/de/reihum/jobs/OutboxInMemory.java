package de.reihum.jobs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** An outbox whose effects can be looked at. */
public class OutboxInMemory implements Outbox {

    private final List<Effect> effects = new ArrayList<>();

    public List<Effect> effects() {
        return List.copyOf(effects);
    }

    @Override
    public void put(Effect effect) {
        if (effects.stream().noneMatch(known -> known.key().equals(effect.key()))) {
            effects.add(effect);
        }
    }

    @Override
    public void putAll(Collection<Effect> more) {
        more.forEach(this::put);
    }

    @Override
    public void withdraw(String key) {
        effects.removeIf(effect -> effect.key().equals(key));
    }

    @Override
    public void forget(Collection<Long> subjects) {
        effects.removeIf(effect -> subjects.contains(effect.subject()));
    }

    @Override
    public List<PendingEffect> dead(int limit) {
        return List.of();
    }
}
