package de.reihum.polls;

import de.reihum.jobs.Effect;
import de.reihum.jobs.Outbox;
import de.reihum.jobs.PendingEffect;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Effects that were put, by their keys. */
public class OutboxInMemory implements Outbox {

    private final Map<String, Effect> waiting = new LinkedHashMap<>();

    @Override
    public void put(Effect effect) {
        waiting.putIfAbsent(effect.key(), effect);
    }

    @Override
    public void putAll(Collection<Effect> effects) {
        effects.forEach(this::put);
    }

    @Override
    public void withdraw(String key) {
        waiting.remove(key);
    }

    @Override
    public void forget(Collection<Long> subjects) {
        waiting.values().removeIf(effect -> subjects.contains(effect.subject()));
    }

    @Override
    public List<PendingEffect> dead(int limit) {
        return List.of();
    }

    public List<Effect> of(String kind) {
        return waiting.values().stream().filter(effect -> effect.kind().equals(kind)).toList();
    }
}
