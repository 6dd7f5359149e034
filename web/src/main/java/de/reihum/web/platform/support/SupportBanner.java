package de.reihum.web.platform.support;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Span;
import de.reihum.audit.SupportVisitService;
import de.reihum.web.shared.frame.FrameNotice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Reminds somebody of the umbrella office where she is, on what permission, and that it is seen. */
@ApplicationScoped
public class SupportBanner implements FrameNotice {

    private SupportVisitService visits;

    protected SupportBanner() {}

    @Inject
    public SupportBanner(SupportVisitService visits) {
        this.visits = visits;
    }

    @Override
    public Optional<Component> notice() {
        return visits.current().map(visit -> {
            var banner = new Aside(new Span(text(visit.writing() ? "platform.support.banner.writing" : "platform.support.banner.reading", formats().moment(visit.until()))));
            banner.addClassName("notice");
            return banner;
        });
    }
}
