package de.reihum.web.shared.form;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.component.button.Button;
import de.reihum.tenancy.TenantEntity;

/** Somebody else at another screen. */
public final class Others {

    private Others() {}

    /** What the database does with each change. */
    public static void changed(TenantEntity entity) {
        try {
            var version = TenantEntity.class.getDeclaredField("version");
            version.setAccessible(true);
            version.set(entity, entity.version() + 1);
        } catch (ReflectiveOperationException missing) {
            throw new AssertionError(missing);
        }
    }

    /** Tries to save, is told that somebody else was faster, and loads again. */
    public static void overtake(String save) {
        _click(_find(Button.class, spec -> spec.withText(save)).get(0));
        _click(_get(Button.class, spec -> spec.withText("Neu laden")));
    }

    /** What is said above the form that was loaded again. */
    public static String news() {
        return _get(Overtaken.class).getElement().getTextRecursively();
    }
}
