package de.reihum.jobs;

/** Does effects of one kind. Runs inside the effect's network, outside any transaction, possibly more than once for the same effect. */
public interface EffectHandler {

    String kind();

    void handle(PendingEffect effect);
}
