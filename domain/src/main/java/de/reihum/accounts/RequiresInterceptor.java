package de.reihum.accounts;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Refuses before a transaction is opened. */
@Interceptor
@Requires(Permission.WORK)
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class RequiresInterceptor {

    private final Actor actor;

    @Inject
    public RequiresInterceptor(Actor actor) {
        this.actor = actor;
    }

    @AroundInvoke
    public Object check(InvocationContext call) throws Exception {
        actor.require(call.getMethod().getAnnotation(Requires.class).value());
        return call.proceed();
    }
}
