package de.reihum.web.shared;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockService;
import com.github.mvysny.kaributesting.v10.mock.MockVaadinServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinServletService;
import de.reihum.web.shared.text.VaadinTexts;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** A Vaadin page without a browser: the real texts, the views a test names, and how each of them is made. */
public final class Browserless {

    private static final Messages MESSAGES = new Messages();

    private final Map<Class<?>, Supplier<?>> made = new HashMap<>();
    private final Routes routes = new Routes();

    /** An open page in the language, without routes. Close it with {@link #close()} after each test. */
    public static UI open(Locale language) {
        return new Browserless().start(language);
    }

    /** Tells how a view, an error page or the frame is made when somebody navigates to it. */
    public <T extends Component> Browserless view(Class<T> type, Supplier<T> maker) {
        made.put(type, maker);
        if (!HasErrorParameter.class.isAssignableFrom(type)) {
            routes.getRoutes().add(type);
        }
        return this;
    }

    public Browserless errorPages(Set<Class<? extends HasErrorParameter<?>>> types) {
        routes.getErrorRoutes().clear();
        routes.getErrorRoutes().addAll(types);
        return this;
    }

    /** A layout has no address of its own. */
    public <T extends Component> Browserless layout(Class<T> type, Supplier<T> maker) {
        made.put(type, maker);
        return this;
    }

    public UI start(Locale language) {
        Locale.setDefault(language);
        MockVaadin.setup(UI::new, new Servlet());
        UI.getCurrent().setLocale(language);
        return UI.getCurrent();
    }

    public static void close() {
        MockVaadin.tearDown();
    }

    private final class Servlet extends MockVaadinServlet {

        private static final long serialVersionUID = 1;

        Servlet() {
            super(routes);
        }

        @Override
        protected VaadinServletService createServletService(DeploymentConfiguration configuration) throws ServiceException {
            var service = new MockService(this, configuration, UI::new) {

                private static final long serialVersionUID = 1;

                @Override
                public Instantiator getInstantiator() {
                    return new Makers(this);
                }
            };
            service.init();
            routes.register(service.getContext());
            return service;
        }
    }

    private final class Makers extends DefaultInstantiator {

        private static final long serialVersionUID = 1;

        Makers(VaadinServletService service) {
            super(service);
        }

        @Override
        public I18NProvider getI18NProvider() {
            return new TestTexts();
        }

        @Override
        public <T> T getOrCreate(Class<T> type) {
            var maker = made.get(type);
            return maker == null ? super.getOrCreate(type) : type.cast(maker.get());
        }
    }

    /** The product's texts; keys of a test's own, {@code test.…}, are their own text, followed by the arguments. */
    private static final class TestTexts extends VaadinTexts {

        private static final long serialVersionUID = 1;

        TestTexts() {
            super(MESSAGES);
        }

        @Override
        public String getTranslation(String key, Locale locale, Object... arguments) {
            return !key.startsWith("test.") ? super.getTranslation(key, locale, arguments) : arguments.length == 0 ? key : key + Arrays.asList(arguments);
        }
    }
}
