package de.reihum.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Reads in one transaction what a page asks of many services: over one connection, and no record twice. */
@ApplicationScoped
@Transactional
public class Reading {

    private final ThreadLocal<Map<Object, Object>> answers = new ThreadLocal<>();

    /** @param page reads, and changes nothing: what is changed is only true after the transaction */
    @Requires(Permission.OWN_ACCOUNT)
    public <T> T of(Supplier<T> page) {
        if (answers.get() != null) {
            return page.get();
        }
        answers.set(new HashMap<>());
        try {
            return page.get();
        } finally {
            answers.remove();
        }
    }

    /**
     * What several parts of one page want to know, and need not be asked for each of them. Asks every time outside a page.
     *
     * @param question equal for equal answers
     */
    @Requires(Permission.OWN_ACCOUNT)
    @SuppressWarnings("unchecked")
    public <T> T once(Object question, Supplier<T> answer) {
        var known = answers.get();
        if (known == null) {
            return answer.get();
        }
        if (!known.containsKey(question)) {
            known.put(question, answer.get());
        }
        return (T) known.get(question);
    }
}
