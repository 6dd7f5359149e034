package de.reihum.accounts;

import de.reihum.tenancy.RunningTransaction;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;

/**
 * A use case that returns normally while its transaction can only roll back would tell its caller that something was saved which is not.
 * This happens when a service swallows a refusal that came out of another one; it is a programming error and is shown as one.
 */
@Interceptor
@Requires(Permission.WORK)
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 250)
public class LostChangeGuard {

    private final RunningTransaction transaction;

    @Inject
    public LostChangeGuard(RunningTransaction transaction) {
        this.transaction = transaction;
    }

    @AroundInvoke
    public Object watch(InvocationContext call) throws Exception {
        Object result = call.proceed();
        if (transaction.registry().getTransactionStatus() == Status.STATUS_MARKED_ROLLBACK) {
            throw new IllegalStateException(call.getMethod() + " returned although its changes are lost");
        }
        return result;
    }
}
