package de.reihum.ear;

import java.util.Comparator;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests inside the server bring their own deployment and take it away again; those from outside share one that stays until the
 * end. Both have the same name, so the first kind goes first. Browser stories are the slowest and come last.
 */
public final class InContainerFirst implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(Comparator.comparingInt(InContainerFirst::turn));
    }

    private static int turn(ClassDescriptor type) {
        if (type.findRepeatableAnnotations(ExtendWith.class).stream().anyMatch(InContainerFirst::isArquillian)) {
            return 0;
        }
        return type.getTestClass().getSimpleName().endsWith("BrowserIT") ? 2 : 1;
    }

    private static boolean isArquillian(ExtendWith extension) {
        return List.of(extension.value()).contains(ArquillianExtension.class);
    }
}
