package de.reihum.ear;

import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/** Several classes run at a time: one that takes long and begins late would be waited for in the end. */
public final class LongestFirst implements ClassOrderer {
    private static final int FACTORY = 12;
    private static final int STORY = 6;

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(Comparator.comparingLong(LongestFirst::guess).reversed());
    }

    /** In seconds, roughly. */
    private static long guess(ClassDescriptor type) {
        boolean story = type.getTestClass().getSimpleName().endsWith("BrowserIT");
        return Stream.of(type.getTestClass().getDeclaredMethods()).filter(method -> AnnotationSupport.isAnnotated(method, Testable.class))
                .mapToLong(method -> story ? STORY : method.isAnnotationPresent(TestFactory.class) ? FACTORY : 1).sum();
    }
}
