package de.reihum.ear.isolation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.accounts.TenantRunner;
import de.reihum.ear.TestableEar;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/** Inside the server: every method of every service, found by reflection, refuses whoever lacks its permission, before anything else. */
@Isolated
@ExtendWith(ArquillianExtension.class)
class PermissionsIT {

    private static final int SOME_NETWORK = 1;

    @Inject
    private TenantRunner runner;

    @Inject
    private BeanManager beans;

    @Inject
    private Swallowing swallowing;

    @Deployment
    static EnterpriseArchive shipped() {
        return TestableEar.with(PermissionsIT.class, Swallowing.class);
    }

    @Test
    void nobody_gets_in_without_the_permission() {
        var others = EnumSet.allOf(Permission.class);
        var wrong = new ArrayList<String>();
        for (var method : guarded()) {
            others.remove(method.getAnnotation(Requires.class).value());
            runner.walk(SOME_NETWORK, identity(others), () -> note(method, "NotAllowed", wrong));
            others.add(method.getAnnotation(Requires.class).value());
        }
        assertEquals(List.of(), wrong);
        assertTrue(guarded().size() > 60, "only " + guarded().size() + " guarded methods were found");
    }

    @Test
    void nobody_gets_in_without_being_somebody() {
        var wrong = new ArrayList<String>();
        guarded().forEach(method -> note(method, "IllegalStateException: Nobody is acting", wrong));
        assertEquals(List.of(), wrong);
    }

    @Test
    void a_change_that_is_lost_is_not_reported_as_saved() {
        var refused = assertThrows(IllegalStateException.class, () -> runner.walk(SOME_NETWORK, identity(EnumSet.allOf(Permission.class)), swallowing::swallow));
        assertTrue(refused.getMessage().contains("its changes are lost"), refused.getMessage());
    }

    private void note(Method method, String wanted, List<String> wrong) {
        var answer = answer(method);
        if (!answer.contains(wanted)) {
            wrong.add(method.getDeclaringClass().getSimpleName() + "." + method.getName() + " answered " + answer);
        }
    }

    private String answer(Method method) {
        try {
            method.setAccessible(true);
            method.invoke(bean(method.getDeclaringClass()), Stream.of(method.getParameterTypes()).map(PermissionsIT::nothing).toArray());
            return "as if all were well";
        } catch (InvocationTargetException refused) {
            return refused.getCause().toString();
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Object bean(Class<?> type) {
        Bean<?> bean = beans.resolve(beans.getBeans(type));
        return beans.getReference(bean, type, beans.createCreationalContext(bean));
    }

    private List<Method> guarded() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream().<Class<?>>map(Bean::getBeanClass).filter(Objects::nonNull).distinct().filter(type -> type.getName().startsWith("de.reihum.") && type != Swallowing.class)
                .flatMap(type -> Stream.of(type.getDeclaredMethods())).filter(method -> method.isAnnotationPresent(Requires.class) && !method.isSynthetic() && Modifier.isPublic(method.getModifiers())).toList();
    }

    private static Object nothing(Class<?> type) {
        return Map.<Class<?>, Object>of(boolean.class, false, int.class, 0, long.class, 0L).get(type);
    }

    private static Actor.Identity identity(Set<Permission> permissions) {
        return new Actor.Identity(Actor.Kind.PERSON, 7, "Test", permissions);
    }
}
